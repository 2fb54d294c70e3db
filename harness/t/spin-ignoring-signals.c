/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.spin-ignoring-signals",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void test(int type)
{
	signal(SIGALRM, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	for (;;)
		(void)type;
}
