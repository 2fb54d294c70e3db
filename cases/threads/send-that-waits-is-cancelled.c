/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thread that waits for room in send() can be cancelled",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_cancel(writer);
	CHECK_CANCELLED(writer);
}
