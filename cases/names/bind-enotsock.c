/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "bind() on what is no socket gives ENOTSOCK",
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
	CHECK_ERR(bind(fd, (struct sockaddr *)&name, size), ENOTSOCK);
}
