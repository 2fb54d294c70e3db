/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.wakes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "poll() that waits ends when the peer shuts down",
};

static int sv[2];

static void wait_for_it(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLIN };

	CHECK_RET(poll(&p, 1, -1), 1);
	CHECK(p.revents & (POLLIN | POLLHUP));
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_ENDS(waiter);
}
