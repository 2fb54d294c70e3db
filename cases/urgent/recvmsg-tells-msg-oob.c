/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.MSG_OOB",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "recvmsg() of data out of band sets MSG_OOB in msg_flags",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_RET(recvmsg(sv[0], &m, MSG_OOB), 1);
	CHECK_ON(m.msg_flags, MSG_OOB);
}
