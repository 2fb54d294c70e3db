/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fork.descriptor-flags",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC set in a child is off in the parent",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
}
