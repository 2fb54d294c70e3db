/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "fork.killed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a child that is killed leaves the pair of its parent as it was",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;
	char byte;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		recv(sv[0], &byte, 1, 0);
		_exit(0);
	}
	NEED(kill(pid, SIGKILL));
	CHECK_KILLED(pid, SIGKILL);
	CHECK_RET(send(sv[1], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[0], "x", 1);
}
