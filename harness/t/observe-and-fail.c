/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.observe-and-fail",
	.level  = MAY,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	OBSERVE("colour", "blue");
	CHECK_EQ(1, 2);
}
