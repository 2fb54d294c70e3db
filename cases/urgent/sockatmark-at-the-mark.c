/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.at",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sockatmark() returns 1 when the data before the mark is received",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(recv(sv[0], bytes, 2, 0));
	CHECK_RET(sockatmark(sv[0]), 1);
}
