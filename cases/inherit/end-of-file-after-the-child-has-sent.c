/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.every-process",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what a child sent before it ended comes before the end of file",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RET(send(sv[1], "x", 1, EOR(type)), 1);
		_exit(0);
	}
	CHECK_RET(close(sv[1]), 0);
	CHECK_EXIT(pid, 0);
	CHECK_RECV(sv[0], "x", 1);
	CHECK_RECV(sv[0], "", 0);
}
