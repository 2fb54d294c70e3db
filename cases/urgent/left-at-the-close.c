/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.close",
	.level  = QUALITY,
	.types  = STREAM,
	.says   = "both ends close with data out of band unread",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_RET(close(sv[1]), 0);
	CHECK_RET(close(sv[0]), 0);
}
