/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "shutdown() of a file that is no socket fails with ENOTSOCK",
};

static void test(int type)
{
	int fd;

	(void)type;
	NEED(fd = spt_own(open("/dev/null", O_RDWR)));
	CHECK_ERR(shutdown(fd, SHUT_RDWR), ENOTSOCK);
}
