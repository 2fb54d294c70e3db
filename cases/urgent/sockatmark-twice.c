/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.stays",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sockatmark() at the mark returns 1 each time",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_RET(sockatmark(sv[0]), 1);
	CHECK_RET(sockatmark(sv[0]), 1);
}
