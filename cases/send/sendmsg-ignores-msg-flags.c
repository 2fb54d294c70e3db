/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.flags",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is in msg_flags does not change what is sent",
};

static void test(int type)
{
	int sv[2];
	char bytes[] = { 'a', 'b', 'c' };
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	m.msg_flags = MSG_OOB | MSG_PEEK | MSG_TRUNC;
	CHECK_RET(sendmsg(sv[0], &m, EOR(type)), 3);
	CHECK_RECV(sv[1], "abc", 3);
}
