/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.default",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a process that does not handle SIGPIPE is ended by it",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	NEED(close(sv[1]));
	pid = spt_fork();
	if (pid == 0) {
		spt_default_sigpipe();
		send(sv[0], "x", 1, 0);
	}
	CHECK_KILLED(pid, SIGPIPE);
}
