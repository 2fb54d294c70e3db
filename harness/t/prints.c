/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.prints",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	NEED(write(1, "ok 1 - not from here\n", 21));
	CHECK_EQ(type, 0);
}
