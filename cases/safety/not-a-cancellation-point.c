/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.not",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a pending cancellation is not acted upon in the call",
};

static volatile int survived;

static void cancelled(int thread)
{
	int sv[2];

	(void)thread;
	pthread_cancel(pthread_self());
	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	survived = 1;
	spt_own(sv[0]);
	spt_own(sv[1]);
}

static void test(int type)
{
	spt_need_type(type);
	spt_threads(1, cancelled);
	CHECK_EQ(survived, 1);
}
