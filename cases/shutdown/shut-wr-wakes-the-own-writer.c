/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.wakes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "SHUT_WR wakes a thread that waits for room at that end: EPIPE",
};

static int sv[2];

static void transmit(void)
{
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}

static void test(int type)
{
	int writer;

	spt_any_sigpipe();
	spt_pair(type, sv);
	spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_ENDS(writer);
}
