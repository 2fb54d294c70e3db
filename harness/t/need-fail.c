/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.need-fail",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	NEED_FAIL(close(spt_own(dup(0))));
}
