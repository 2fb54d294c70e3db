/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.thread-hangs",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void work(int n)
{
	if (n == 1)
		CHECK_EQ(pause(), 0);
}

static void test(int type)
{
	(void)type;
	spt_threads(2, work);
}
