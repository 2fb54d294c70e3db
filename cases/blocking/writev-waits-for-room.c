/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() waits until there is room, and sends",
};

static int sv[2];

static void transmit(void)
{
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	CHECK_RET(writev(sv[0], &io, 1), 1);
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
