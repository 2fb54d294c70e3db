/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.not-others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation does not act in getpeername()",
};

static int sv[2];

static volatile int came_back;

static void act(void)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	pthread_cancel(pthread_self());
	(void)getpeername(sv[0], (struct sockaddr *)&name, &size);
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
