/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "glibc-manual/like-a-pipe",
	.level  = MANUAL,
	.types  = STREAM,
	.says   = "a child writes and its parent reads to the end as with a pipe",
};

static void test(int type)
{
	int sv[2];
	char byte;
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RET(close(sv[0]), 0);
		CHECK_RET(write(sv[1], "hello", 5), 5);
		_exit(0);
	}
	CHECK_RET(close(sv[1]), 0);
	CHECK_RECV(sv[0], "hello", 5);
	CHECK_RET(read(sv[0], &byte, 1), 0);
	CHECK_EXIT(pid, 0);
}
