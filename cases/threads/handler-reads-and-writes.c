/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.others",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "read() and write() in a handler do what they do elsewhere",
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
	char byte;

	CHECK_RET(write(sv[0], "x", 1), 1);
	CHECK_RET(read(sv[1], &byte, 1), 1);
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_interrupt(work, handler, 40);
}
