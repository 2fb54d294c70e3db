/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "accept.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "accept() on what is no socket gives ENOTSOCK",
};

static void test(int type)
{
	int fd;
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	(void)type;
	NEED(fd = open("/dev/null", O_RDWR));
	spt_own(fd);
	CHECK_ERR(accept(fd, (struct sockaddr *)&name, &size), ENOTSOCK);
}
