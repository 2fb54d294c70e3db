/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.pending",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pending cancellation ends the thread in recv(), which need not wait",
};

static int sv[2];

static void act(void)
{
	char byte;

	pthread_cancel(pthread_self());
	CHECK(recv(sv[0], &byte, 1, 0) >= 0);
}

static void test(int type)
{
	int thread;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	thread = spt_start(act);
	CHECK_CANCELLED(thread);
}
