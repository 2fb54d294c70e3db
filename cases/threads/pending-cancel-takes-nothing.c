/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <pthread.h>

CASE {
	.clause = "cancellation.no-effect",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a receive in which a pending cancellation acts leaves the data",
};

static int sv[2];

static void receive(void)
{
	char bytes[8];

	pthread_cancel(pthread_self());
	CHECK(recv(sv[0], bytes, 8, 0) >= 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	reader = spt_start(receive);
	CHECK_CANCELLED(reader);
	CHECK_RECV(sv[0], "abc", 3);
}
