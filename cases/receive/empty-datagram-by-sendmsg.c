/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.empty",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "sendmsg() of no bytes sends an empty datagram",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 0 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	CHECK_RET(sendmsg(sv[1], &m, 0), 0);
	CHECK_ON(spt_poll(sv[0], POLLIN), POLLIN);
	CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
	CHECK_EMPTY(sv[0]);
}
