/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.seqpacket",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "sendmsg() of a record to a closed peer raises SIGPIPE once",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(close(sv[1]));
	NEED_FAIL(sendmsg(sv[0], &m, 0));
	CHECK_SIGPIPE(1);
}
