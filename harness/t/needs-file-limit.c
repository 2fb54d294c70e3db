/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.needs-file-limit",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.needs  = "file-limit",
};

static void test(int type)
{
	(void)type;
	SKIP("never reached");
}
