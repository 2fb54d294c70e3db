/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "connect() on what is no socket gives ENOTSOCK",
};

static void test(int type)
{
	int fd;
	struct sockaddr_un name;
	socklen_t size = spt_path("none", &name);

	(void)type;
	spt_scratch();
	NEED(fd = open("/dev/null", O_RDWR));
	spt_own(fd);
	CHECK_ERR(connect(fd, (struct sockaddr *)&name, size), ENOTSOCK);
}
