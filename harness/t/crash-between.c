/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.crash-between",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_EQ(1, 1);
	abort();
}
