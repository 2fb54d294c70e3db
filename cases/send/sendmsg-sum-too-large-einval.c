/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() of more than a ssize_t can count is refused",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io[2] = {{ &byte, (size_t)-1 / 2 }, { &byte,
	    (size_t)-1 / 2 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 2 };

	spt_pair(type, sv);
	CHECK_ERR(sendmsg(sv[0], &m, 0), EINVAL, EFAULT, EMSGSIZE);
	CHECK_EMPTY(sv[1]);
}
