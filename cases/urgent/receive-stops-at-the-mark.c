/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.mark-stops",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "of ab, a mark and cd one receive of 10 bytes returns ab",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "cd", 2, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 2);
}
