/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "t.check-signal",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	spt_hold(SIGURG);
	CHECK_NO_SIGNAL(SIGURG);
	raise(SIGURG);
	CHECK_SIGNAL(SIGURG);
	raise(SIGURG);
	CHECK_NO_SIGNAL(SIGURG);
}
