/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-type-no-socket",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_TYPE(0, SOCK_STREAM);
}
