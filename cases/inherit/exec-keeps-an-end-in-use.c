/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exec.open",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a program started by exec sends through the end that it was given",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_sh("echo sent >&$1", sv[0]);
	CHECK_RECV(sv[1], "sent\n", 5);
	CHECK_EXIT(pid, 0);
}
