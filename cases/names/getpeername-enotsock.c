/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "getpeername() on what is no socket gives ENOTSOCK",
};

static void test(int type)
{
	int fd;
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	(void)type;
	NEED(fd = open("/dev/null", O_RDWR));
	spt_own(fd);
	CHECK_ERR(getpeername(fd, (struct sockaddr *)&name, &size), ENOTSOCK);
}
