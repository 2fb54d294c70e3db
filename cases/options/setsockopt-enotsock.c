/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "setsockopt() of a file that is no socket fails with ENOTSOCK",
};

static void test(int type)
{
	int fd, value = 0;
	socklen_t size = sizeof value;

	(void)type;
	NEED(fd = spt_own(open("/dev/null", O_RDWR)));
	CHECK_ERR(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, size),
	    ENOTSOCK);
}
