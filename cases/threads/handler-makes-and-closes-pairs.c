/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "socketpair(), shutdown() and close() in a handler do what they do elsewhere",
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
	int other[2];

	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, other), 0);
	CHECK_RET(shutdown(other[0], SHUT_RDWR), 0);
	CHECK_RET(close(other[0]), 0);
	CHECK_RET(close(other[1]), 0);
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_interrupt(work, handler, 40);
}
