/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.scratch-bind",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int fd;

	(void)type;
	spt_scratch();
	fd = spt_socket(SOCK_STREAM);
	spt_bind(fd, "name");
	CHECK_FILES(1);
	spt_bind(fd, "again");
}
