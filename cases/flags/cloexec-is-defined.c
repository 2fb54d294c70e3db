/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.defined",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOCK_CLOEXEC",
};

static void test(int type)
{
	(void)type;
	CHECK(SOCK_CLOEXEC != 0);
}
