/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sendto() to a file that is no socket fails with ENOTSOCK",
};

static void test(int type)
{
	int fd;

	(void)type;
	NEED(fd = spt_own(open("/dev/null", O_WRONLY)));
	CHECK_ERR(sendto(fd, "x", 1, 0, NULL, 0), ENOTSOCK);
}
