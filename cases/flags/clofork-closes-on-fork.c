/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end made with SOCK_CLOFORK is closed in a child",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type | SOCK_CLOFORK, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
		CHECK_ERR(fcntl(sv[1], F_GETFD), EBADF);
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
}
