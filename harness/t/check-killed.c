/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "t.check-killed",
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
	CHECK_KILLED(pid, SIGKILL);
}
