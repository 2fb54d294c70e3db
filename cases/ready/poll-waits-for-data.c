/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.waits",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() without a time-out waits until data comes",
};

static int sv[2];

static void wait_for_it(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLIN };

	CHECK_RET(poll(&p, 1, -1), 1);
	CHECK(p.revents & POLLIN);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(waiter);
}
