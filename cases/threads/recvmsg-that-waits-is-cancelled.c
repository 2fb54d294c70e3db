/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thread that waits in recvmsg() can be cancelled",
};

static int sv[2];

static void receive(void)
{
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_RET(recvmsg(sv[0], &m, 0), 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_cancel(reader);
	CHECK_CANCELLED(reader);
}
