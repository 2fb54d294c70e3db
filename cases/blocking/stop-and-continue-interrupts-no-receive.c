/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/wait.h>

CASE {
	.clause = "EINTR.ignored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a process that is stopped and continued goes on receiving",
};

static void test(int type)
{
	int sv[2], status;
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RECV(sv[0], "x", 1);
		_exit(0);
	}
	NEED(kill(pid, SIGSTOP));
	NEED(waitpid(pid, &status, WUNTRACED));
	NEED(kill(pid, SIGCONT));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_EXIT(pid, 0);
}
