/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.gather",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() sends its areas in turn, as one message",
};

static void test(int type)
{
	int sv[2];
	char a[] = "ab", b[] = "cde", c[] = "fg";
	struct iovec io[3] = {{ a, 2 }, { b, 3 }, { c, 2 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 3 };

	spt_pair(type, sv);
	CHECK_RET(sendmsg(sv[0], &m, EOR(type)), 7);
	CHECK_RECV(sv[1], "abcdefg", 7);
	CHECK_EMPTY(sv[1]);
}
