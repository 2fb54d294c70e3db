/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "when there is room, every thread that waits to send goes on",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
}

static void test(int type)
{
	int first, second;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	first = spt_start(transmit);
	second = spt_start(transmit);
	CHECK_BLOCKED(first);
	CHECK_BLOCKED(second);
	spt_drain(sv[1]);
	CHECK_ENDS(first);
	CHECK_ENDS(second);
}
