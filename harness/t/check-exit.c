/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-exit",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	pid_t pid = spt_fork();

	(void)type;
	if (pid == 0)
		_exit(3);
	CHECK_EXIT(pid, 0);
}
