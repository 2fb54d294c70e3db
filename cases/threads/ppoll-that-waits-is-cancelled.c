/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.wait",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thread that waits in ppoll() can be cancelled",
	.needs  = "ppoll",
};

static int sv[2];

static void wait_for_it(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLIN };

	CHECK_RET(ppoll(&p, 1, NULL, NULL), 1);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	spt_cancel(waiter);
	CHECK_CANCELLED(waiter);
}
