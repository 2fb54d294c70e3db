/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fork.descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a child can use the end that its parent made",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RET(send(sv[1], "child", 5, EOR(type)), 5);
		_exit(0);
	}
	CHECK_RECV(sv[0], "child", 5);
	CHECK_EXIT(pid, 0);
}
