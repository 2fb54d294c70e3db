/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() that waits fails with EINTR when a signal is caught",
};

static int sv[2];

static void wait_for_it(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLIN };

	CHECK_ERR(poll(&p, 1, -1), EINTR);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	spt_send_signal(waiter, SIGUSR1);
	CHECK_ENDS(waiter);
}
