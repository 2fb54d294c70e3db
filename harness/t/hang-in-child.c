/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.hang-in-child",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void test(int type)
{
	pid_t pid = spt_fork();

	(void)type;
	if (pid == 0)
		CHECK_EQ(pause(), 0);
	CHECK_EXIT(pid, 0);
}
