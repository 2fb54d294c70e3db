/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.no-call-of-the-atlas",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	spt_atlas(type);
}
