/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() returns the length of what it sent, and that arrives",
};

static void test(int type)
{
	int sv[2];
	char bytes[] = { 'h', 'e', 'l', 'l', 'o' };
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	CHECK_RET(sendmsg(sv[0], &m, EOR(type)), 5);
	CHECK_RECV(sv[1], "hello", 5);
}
