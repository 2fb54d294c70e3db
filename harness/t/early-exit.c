/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.early-exit",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	exit(type + 7);
}
