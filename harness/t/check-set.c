/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-set",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2] = { 7, 4 };

	(void)type;
	CHECK_SET(sv, 4, 7);
	CHECK_SET(sv, 3, 4);
}
