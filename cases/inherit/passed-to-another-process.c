/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "un.process-to-process",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end that was passed works in a process that had none of the pair",
};

static void test(int type)
{
	int way[2], sv[2];
	pid_t pid;

	spt_pair(SOCK_STREAM, way);
	pid = spt_fork();
	if (pid == 0) {
		int mine = spt_recv_fd(way[1]);

		CHECK_RET(send(mine, "x", 1, EOR(type)), 1);
		_exit(0);
	}
	spt_pair(type, sv);
	spt_send_fd(way[0], sv[0]);
	CHECK_RECV(sv[1], "x", 1);
	CHECK_EXIT(pid, 0);
}
