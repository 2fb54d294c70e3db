/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-off",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_OFF(fcntl(0, F_SETFD, FD_CLOEXEC) + 1, FD_CLOEXEC);
}
