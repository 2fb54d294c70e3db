/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.not-others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation does not act in getsockopt()",
};

static int sv[2];

static volatile int came_back;

static void act(void)
{
	int value;
	socklen_t size = sizeof value;

	pthread_cancel(pthread_self());
	(void)getsockopt(sv[0], SOL_SOCKET, SO_TYPE, &value, &size);
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
