/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-err-unset",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_ERR(-1, EBADF);
}
