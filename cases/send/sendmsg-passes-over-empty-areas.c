/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.empty-areas",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() passes over areas of no bytes",
};

static void test(int type)
{
	int sv[2];
	char a[] = "ab", c[] = "fg";
	struct iovec io[3] = {{ a, 2 }, { a, 0 }, { c, 2 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 3 };

	spt_pair(type, sv);
	CHECK_RET(sendmsg(sv[0], &m, EOR(type)), 4);
	CHECK_RECV(sv[1], "abfg", 4);
}
