/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "sigpipe.default",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a child that sends to a closed peer, and handles nothing, is ended by SIGPIPE",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	pid = spt_fork();
	if (pid == 0) {
		spt_default_sigpipe();
		send(sv[0], "x", 1, 0);
		_exit(0);
	}
	CHECK_KILLED(pid, SIGPIPE);
}
