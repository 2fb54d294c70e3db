/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "recvmsg() of a file that is no socket fails with ENOTSOCK",
};

static void test(int type)
{
	int fd;
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	(void)type;
	NEED(fd = spt_own(open("/dev/null", O_RDONLY)));
	CHECK_ERR(recvmsg(fd, &m, 0), ENOTSOCK);
}
