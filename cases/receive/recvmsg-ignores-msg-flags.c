/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.flags-in",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is in msg_flags before does not change what is received",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	m.msg_flags = MSG_PEEK | MSG_OOB | MSG_TRUNC;
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
	CHECK_OFF(m.msg_flags, MSG_OOB | MSG_TRUNC);
	CHECK_EMPTY(sv[0]);
}
