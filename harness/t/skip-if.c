/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.skip-if",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	SKIP_IF(1 == 2, "one is two");
	SKIP_IF(1 == 1, "one is one");
}
