/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.pending",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation ends the thread in poll(), which need not wait",
};

static int sv[2];

static void act(void)
{
	struct pollfd p = { .fd = sv[0], .events = POLLOUT };

	pthread_cancel(pthread_self());
	CHECK(poll(&p, 1, 0) >= 0);
}

static void test(int type)
{
	int thread;

	spt_pair(type, sv);
	thread = spt_start(act);
	CHECK_CANCELLED(thread);
}
