/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "listen() on what is no socket gives ENOTSOCK",
};

static void test(int type)
{
	int fd;

	(void)type;
	NEED(fd = open("/dev/null", O_RDWR));
	spt_own(fd);
	CHECK_ERR(listen(fd, 1), ENOTSOCK);
}
