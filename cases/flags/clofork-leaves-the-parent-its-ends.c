/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end made with SOCK_CLOFORK stays open in the parent",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type | SOCK_CLOFORK, sv);
	pid = spt_fork();
	if (pid == 0)
		_exit(0);
	CHECK_EXIT(pid, 0);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
