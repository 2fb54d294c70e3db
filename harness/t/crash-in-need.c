/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.crash-in-need",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	NEED(kill(getpid(), SIGBUS));
}
