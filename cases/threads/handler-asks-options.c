/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockopt() and setsockopt() in a handler do what they do elsewhere",
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
	int value = 0;
	socklen_t size = sizeof value;

	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_ERROR, &value, &size), 0);
	CHECK_RET(setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value, size),
	    0);
}

static void test(int type)
{
	int value = 0;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value,
	    sizeof value), "SO_KEEPALIVE is not for this protocol");
	spt_interrupt(work, handler, 40);
}
