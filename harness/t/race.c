/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.race",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static int rounds;

static void beside(void)
{
	CHECK_EQ(1, 1);
}

static void each(void)
{
	rounds++;
}

static void test(int type)
{
	(void)type;
	spt_race(beside, each, 10);
	CHECK_EQ(rounds, 10);
}
