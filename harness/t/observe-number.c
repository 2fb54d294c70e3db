/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.observe-number",
	.level  = MAY,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	OBSERVE_NUMBER("number", -42);
}
