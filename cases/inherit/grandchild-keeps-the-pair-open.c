/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.every-process",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "a grandchild, whose parent has ended, keeps its end and sends through it",
};

static void test(int type)
{
	int sv[2], way[2];
	pid_t pid;
	char byte;

	spt_pair(type, sv);
	spt_pair(SOCK_STREAM, way);
	pid = spt_fork();
	if (pid == 0) {
		if (spt_fork() == 0) {
			CHECK_RET(read(way[1], &byte, 1), 1);
			CHECK_RET(send(sv[1], "x", 1, EOR(type)), 1);
		}
		_exit(0);
	}
	CHECK_RET(close(sv[1]), 0);
	CHECK_EXIT(pid, 0);
	CHECK_EMPTY(sv[0]);
	CHECK_RET(write(way[0], "!", 1), 1);
	CHECK_RECV(sv[0], "x", 1);
	CHECK_RECV(sv[0], "", 0);
}
