/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.flags-out",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "msg_flags of plain data has none of MSG_OOB, MSG_TRUNC and MSG_CTRUNC",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	CHECK_EQ(m.msg_flags & (MSG_OOB | MSG_TRUNC | MSG_CTRUNC), 0);
}
