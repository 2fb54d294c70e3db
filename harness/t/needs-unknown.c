/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.needs-unknown",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.needs  = "a-word-that-is-not-there",
};

static void test(int type)
{
	(void)type;
	SKIP("never reached");
}
