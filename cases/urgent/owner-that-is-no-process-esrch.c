/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.ESRCH",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN of a process that has ended fails with ESRCH",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0)
		_exit(0);
	CHECK_EXIT(pid, 0);
	CHECK_ERR(fcntl(sv[0], F_SETOWN, pid), ESRCH);
}
