/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.vfork-fails",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void child(void)
{
	CHECK_EQ(1, 2);
}

static void test(int type)
{
	(void)type;
	spt_vfork(child);
}
