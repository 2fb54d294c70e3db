/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-ret-value",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_RET(3, 4);
}
