/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.crash",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_EQ(kill(getpid(), SIGSEGV), 0);
}
