/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() with nothing to receive and O_NONBLOCK set fails with EAGAIN",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(recvmsg(sv[0], &m, 0), EAGAIN, EWOULDBLOCK);
}
