/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EOPNOTSUPP-send",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "sendmsg() of a message with MSG_OOB fails with EOPNOTSUPP, and sends nothing",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	CHECK_ERR(sendmsg(sv[0], &m, MSG_OOB), EOPNOTSUPP);
	CHECK_EMPTY(sv[1]);
}
