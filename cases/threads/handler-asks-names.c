/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() in a handler does what it does elsewhere",
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
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	CHECK_RET(getsockname(sv[0], (struct sockaddr *)&name, &size), 0);
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_interrupt(work, handler, 40);
}
