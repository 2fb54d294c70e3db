/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.defined",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOCK_NONBLOCK",
};

static void test(int type)
{
	(void)type;
	CHECK(SOCK_NONBLOCK != 0);
}
