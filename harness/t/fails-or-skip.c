/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.fails-or-skip",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	FAILS_OR_SKIP(0, "it is supported here");
}
