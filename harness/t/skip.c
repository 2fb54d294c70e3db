/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.skip",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	SKIP("the system has no such thing");
}
