/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.no-effect",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a send that was cancelled while it waited for room has sent nothing",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
}

static void test(int type)
{
	long sent;
	int writer;

	spt_pair(type, sv);
	sent = spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_cancel(writer);
	CHECK_CANCELLED(writer);
	CHECK_EQ(spt_drain(sv[1]), sent);
}
