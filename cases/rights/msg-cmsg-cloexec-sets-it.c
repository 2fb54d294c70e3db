/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.MSG_CMSG_CLOEXEC",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_CMSG_CLOEXEC sets FD_CLOEXEC on each descriptor that is received",
	.needs  = "MSG_CMSG_CLOEXEC msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2] = { -1, -1 };
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "x", 1, p, 2);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, MSG_CMSG_CLOEXEC), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 2);
	CHECK_ON(fcntl(got[0], F_GETFD), FD_CLOEXEC);
	CHECK_ON(fcntl(got[1], F_GETFD), FD_CLOEXEC);
}
