/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.in-flight",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "when the process that would receive a descriptor is killed, it is closed",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2];
	char byte;
	pid_t pid;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	pid = spt_fork();
	if (pid == 0)
		for (;;)
			raise(SIGKILL);
	NEED(close(sv[1]));
	CHECK_KILLED(pid, SIGKILL);
	spt_any_sigpipe();
	spt_msg_of(&m, "x", 1, &p[1], 1);
	CHECK(sendmsg(sv[0], &m.hdr, EOR(type)) <= 1);
	NEED(close(p[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
