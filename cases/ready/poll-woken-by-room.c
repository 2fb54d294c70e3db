/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.wakes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() that waits for room ends when the peer has received",
};

static int sv[2];

static void wait_for_it(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLOUT };

	CHECK_RET(poll(&p, 1, -1), 1);
	CHECK_EQ(p.revents, POLLOUT);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	spt_drain(sv[1]);
	CHECK_ENDS(waiter);
}
