/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-true",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	CHECK(type == -1);
}
