/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EOPNOTSUPP-recv",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "recvmsg() with MSG_OOB of messages fails with EOPNOTSUPP",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	CHECK_ERR(recvmsg(sv[0], &m, MSG_OOB), EOPNOTSUPP);
}
