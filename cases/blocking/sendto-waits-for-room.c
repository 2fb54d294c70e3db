/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendto() waits until there is room, and sends",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(sendto(sv[0], "x", 1, 0, NULL, 0), 1);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_drain(sv[1]);
	CHECK_ENDS(writer);
}
