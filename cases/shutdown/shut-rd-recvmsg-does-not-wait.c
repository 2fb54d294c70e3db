/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.read",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_RD recvmsg() with nothing to receive does not wait",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RD));
	CHECK(recvmsg(sv[0], &m, 0) <= 0);
}
