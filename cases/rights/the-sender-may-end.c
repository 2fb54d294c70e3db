/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a descriptor from a process that has ended arrives open",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got = -1;
	char byte;
	pid_t pid;
	struct spt_msg m;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		int p[2];

		NEED(pipe(p));
		NEED(write(p[1], "c", 1));
		spt_msg_of(&m, "x", 1, &p[0], 1);
		NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_RET(read(got, &byte, 1), 1);
}
