/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.shell",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_EXIT(spt_sh("exit $1", 4), 4);
	CHECK_EXIT(spt_sh("exit $1", 10), 10);
}
