/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.not",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sockatmark() returns 0 while there is data before the mark",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_RET(sockatmark(sv[0]), 0);
}
