/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.MSG_TRUNC",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "recvmsg() sets MSG_TRUNC when a datagram was cut",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	CHECK_ON(m.msg_flags, MSG_TRUNC);
}
