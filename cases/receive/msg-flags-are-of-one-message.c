/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.flags-out",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "MSG_TRUNC of one datagram is not told of the next",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	NEED(send(sv[1], "abc", 3, EOR(type)));
	NEED(recvmsg(sv[0], &m, 0));
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	CHECK_OFF(m.msg_flags, MSG_TRUNC);
}
