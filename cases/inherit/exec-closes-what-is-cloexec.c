/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exec.cloexec",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "exec closes an end with FD_CLOEXEC: its peer finds the end of file then",
};

static void test(int type)
{
	int sv[2], way[2];
	pid_t pid;

	spt_pair(type, sv);
	spt_pair(SOCK_STREAM, way);
	NEED(fcntl(sv[1], F_SETFD, FD_CLOEXEC));
	/* The program lives on, and waits for a line. */
	pid = spt_sh("read line <&$1", way[1]);
	CHECK_RET(close(sv[1]), 0);
	CHECK_RECV(sv[0], "", 0);
	CHECK_RET(write(way[0], "end\n", 4), 4);
	CHECK_EXIT(pid, 0);
}
