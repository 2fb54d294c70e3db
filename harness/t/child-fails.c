/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.child-fails",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	pid_t pid = spt_fork();

	if (pid == 0)
		CHECK_EQ(type, 5);
	CHECK_EXIT(pid, 0);
}
