/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.race-fails",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void beside(void)
{
	CHECK_EQ(1, 2);
}

static void each(void)
{
	CHECK_EQ(1, 1);
}

static void test(int type)
{
	(void)type;
	spt_race(beside, each, 100000);
}
