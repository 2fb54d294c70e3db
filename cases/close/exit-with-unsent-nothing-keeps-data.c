/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exit.closes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what a process sent before its end is received after it",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RET(send(sv[1], "ab", 2, EOR(type)), 2);
		_exit(0);
	}
	NEED(close(sv[1]));
	CHECK_EXIT(pid, 0);
	CHECK_RECV(sv[0], "ab", 2);
}
