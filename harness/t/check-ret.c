/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-ret",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_RET(close(40), 0);
}
