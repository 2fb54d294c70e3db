/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.child-left",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	if (spt_fork() == 0)
		pause();
	(void)type;
}
