/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.observe",
	.level  = MAY,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	OBSERVE("colour", "blue");
	OBSERVE_CALL("close", close(40));
	OBSERVE_CALL("again", 0);
}
