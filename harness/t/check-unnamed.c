/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-unnamed",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int fd = spt_socket(SOCK_DGRAM);

	(void)type;
	spt_scratch();
	spt_bind(fd, "end");
	CHECK_UNNAMED(fd);
}
