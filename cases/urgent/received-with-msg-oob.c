/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.apart",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a byte sent with MSG_OOB is received with MSG_OOB",
};

static void test(int type)
{
	int sv[2];
	char byte = 0;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_RET(recv(sv[0], &byte, 1, MSG_OOB), 1);
	CHECK_EQ(byte, 'o');
}
