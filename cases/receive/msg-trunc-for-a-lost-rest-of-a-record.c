/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.MSG_TRUNC",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "a record of which the rest is lost was received with MSG_TRUNC",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };
	int flags;

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	flags = m.msg_flags;
	NEED(recv(sv[0], bytes, 3, 0));
	CHECK(bytes[0] == 'd' || (flags & MSG_TRUNC));
}
