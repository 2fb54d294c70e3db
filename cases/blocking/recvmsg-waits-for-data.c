/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() waits until something comes, and receives it",
};

static int sv[2];

static void receive(void)
{
	char byte = 0;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_RET(recvmsg(sv[0], &m, 0), 1);
	CHECK_EQ(byte, 'x');
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
