/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe.transfer",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a handler, wherever it comes, sends, waits and receives over its pair",
	.seconds = 20,
};

static int sv[2], record;

/* What the handler interrupts uses the same calls. */
static void work(void)
{
	int mine[2];

	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, mine), 0);
	CHECK_RET(send(mine[0], "x", 1, 0), 1);
	CHECK_RECV(mine[1], "x", 1);
	CHECK_RET(close(mine[0]), 0);
	CHECK_RET(close(mine[1]), 0);
}

static void exchange(void)
{
	struct pollfd p = { .fd = sv[1], .events = POLLIN };
	char byte = 0;

	CHECK_RET(send(sv[0], "y", 1, record), 1);
	CHECK_RET(poll(&p, 1, -1), 1);
	CHECK_RET(recv(sv[1], &byte, 1, 0), 1);
	CHECK_EQ(byte, 'y');
	CHECK_RET(fcntl(sv[0], F_GETFD), 0);
}

static void test(int type)
{
	spt_pair(type, sv);
	record = EOR(type);
	spt_interrupt(work, exchange, 100);
}
