/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() into areas of more than a ssize_t can count is refused",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io[2] = {{ &byte, (size_t)-1 / 2 }, { &byte,
	    (size_t)-1 / 2 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 2 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_ERR(recvmsg(sv[0], &m, 0), EINVAL, EFAULT);
	CHECK_RECV(sv[0], "abc", 3);
}
