/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.two-verdicts",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	CHECK_EQ(type, SOCK_STREAM);
}
