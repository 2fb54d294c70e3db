/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exec.open",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a program answers line by line over one end, and ends when it is half closed",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		NEED(close(sv[0]));
		NEED(dup2(sv[1], 0));
		NEED(dup2(sv[1], 1));
		NEED(close(sv[1]));
		NEED(execl("/bin/sh", "sh", "-c", "while read line; do "
			"echo got $line; done; echo end", (char *)NULL));
	}
	CHECK_RET(close(sv[1]), 0);
	CHECK_RET(write(sv[0], "one\n", 4), 4);
	CHECK_RECV(sv[0], "got one\n", 8);
	CHECK_RET(write(sv[0], "two\n", 4), 4);
	CHECK_RECV(sv[0], "got two\n", 8);
	CHECK_RET(shutdown(sv[0], SHUT_WR), 0);
	CHECK_RECV(sv[0], "end\n", 4);
	CHECK_RECV(sv[0], "", 0);
	CHECK_EXIT(pid, 0);
}
