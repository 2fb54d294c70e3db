/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.not-others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation does not act in setsockopt()",
};

static int sv[2];

static volatile int came_back;

static void act(void)
{
	int value = 1;

	pthread_cancel(pthread_self());
	(void)setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value,
	    sizeof value);
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
