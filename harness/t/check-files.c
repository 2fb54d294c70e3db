/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-files",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	spt_scratch();
	CHECK_FILES(0);
	CHECK_FILES(1);
}
