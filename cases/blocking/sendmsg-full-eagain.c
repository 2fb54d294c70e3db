/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() without room and with O_NONBLOCK set fails with EAGAIN",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	spt_fill(sv[0]);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(sendmsg(sv[0], &m, 0), EAGAIN, EWOULDBLOCK);
}
