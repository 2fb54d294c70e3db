/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.end-of-file",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "recvmsg() returns 0 once the peer has shut down for writing",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RET(recvmsg(sv[0], &m, 0), 0);
}
