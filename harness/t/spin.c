/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.spin",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void test(int type)
{
	CHECK_EQ(1, 1);
	for (;;)
		(void)type;
}
