/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.not-others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation does not act in shutdown()",
};

static int sv[2];

static volatile int came_back;

static void act(void)
{
	pthread_cancel(pthread_self());
	(void)shutdown(sv[0], SHUT_WR);
	came_back = 1;
	pthread_testcancel();
}

static void test(int type)
{
	int thread;

	spt_pair(type, sv);
	thread = spt_start(act);
	CHECK_CANCELLED(thread);
	CHECK_EQ(came_back, 1);
}
