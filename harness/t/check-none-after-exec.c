/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-none-after-exec",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_NONE_AFTER_EXEC();
	NEED(dup2(0, 5));
	CHECK_NONE_AFTER_EXEC();
}
