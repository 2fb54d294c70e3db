/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.oob",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "select() reports a mark behind data as an exceptional condition",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, 0));
	WORKS_OR_SKIP(send(sv[1], "x", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_EQ(spt_select(sv[0]), SPT_READ | SPT_WRITE | SPT_EXCEPT);
}
