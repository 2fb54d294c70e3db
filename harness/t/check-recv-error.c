/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-error",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_RECV(40, "ping", 4);
}
