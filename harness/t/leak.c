/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.leak",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	NEED(dup(0));
}
