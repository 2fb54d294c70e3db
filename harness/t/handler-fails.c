/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.handler-fails",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void nothing(void)
{
}

static void wrong(void)
{
	CHECK_EQ(1, 2);
}

static void test(int type)
{
	(void)type;
	spt_interrupt(nothing, wrong, 3);
}
