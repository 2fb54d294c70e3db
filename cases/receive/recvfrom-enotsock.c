/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.ENOTSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "recvfrom() of a file that is no socket fails with ENOTSOCK",
};

static void test(int type)
{
	int fd;
	char byte;

	(void)type;
	NEED(fd = spt_own(open("/dev/null", O_RDONLY)));
	CHECK_ERR(recvfrom(fd, &byte, 1, 0, NULL, NULL), ENOTSOCK);
}
