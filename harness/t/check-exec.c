/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-exec",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	NEED(fcntl(spt_own(dup(0)), F_SETFD, FD_CLOEXEC));
	CHECK_OPEN_AFTER_EXEC(0, 1);
	CHECK_OPEN_AFTER_EXEC(3, 1);
}
