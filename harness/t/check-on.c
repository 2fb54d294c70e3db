/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-on",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_ON(fcntl(0, F_GETFD), FD_CLOEXEC);
}
