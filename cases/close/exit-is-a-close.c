/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exit.closes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "the end of the process that has the other end is the end of file",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0)
		_exit(0);
	NEED(close(sv[1]));
	CHECK_EXIT(pid, 0);
	CHECK_RECV(sv[0], "", 0);
}
