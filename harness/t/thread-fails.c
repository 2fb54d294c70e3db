/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.thread-fails",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void work(int n)
{
	CHECK(n < 2);
}

static void test(int type)
{
	(void)type;
	spt_threads(3, work);
}
