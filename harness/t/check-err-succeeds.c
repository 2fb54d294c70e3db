/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-err-succeeds",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_ERR(close(spt_own(dup(0))), EBADF);
}
