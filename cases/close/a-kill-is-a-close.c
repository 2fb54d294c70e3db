/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exit.closes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "the end of a killed process is the end of file for the peer",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0)
		for (;;)
			raise(SIGKILL);
	NEED(close(sv[1]));
	CHECK_KILLED(pid, SIGKILL);
	CHECK_RECV(sv[0], "", 0);
}
