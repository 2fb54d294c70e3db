/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.grandchild-left",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	if (fork() == 0)
		pause();
	(void)type;
}
