/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>
#include <stdlib.h>

CASE {
	.clause = "t.check-killed-by-another",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	pid_t pid = spt_fork();

	(void)type;
	if (pid == 0)
		abort();
	CHECK_KILLED(pid, SIGKILL);
}
