/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.MSG_TRUNC",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "recvmsg() into no bytes sets MSG_TRUNC when a datagram was cut",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 0 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 0);
	CHECK_ON(m.msg_flags, MSG_TRUNC);
}
