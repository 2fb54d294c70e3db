/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.timeout",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll() of no descriptors returns 0 after its time, and not before",
};

static void test(int type)
{
	long since;

	(void)type;
	since = spt_ms();
	CHECK_RET(poll(NULL, 0, 20), 0);
	CHECK(spt_ms() - since >= 19);
}
