/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.hang-in-need",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void test(int type)
{
	(void)type;
	NEED(pause());
}
