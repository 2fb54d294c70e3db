/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.no-MSG_TRUNC",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() does not set MSG_TRUNC for what fits exactly",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	CHECK_OFF(m.msg_flags, MSG_TRUNC);
}
