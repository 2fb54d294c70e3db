/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() and select() in a handler do what they do elsewhere",
	.seconds = 20,
};

static int sv[2];

static void work(void)
{
	int value;
	socklen_t size = sizeof value;

	NEED(getsockopt(sv[1], SOL_SOCKET, SO_TYPE, &value, &size));
	NEED(fcntl(sv[1], F_GETFD));
}

static void handler(void)
{
	CHECK_READY(sv[0], POLLIN | POLLOUT, POLLOUT);
	CHECK_EQ(spt_select(sv[0]), SPT_WRITE);
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_interrupt(work, handler, 40);
}
