/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "read() waits until something comes, and receives it",
};

static int sv[2];

static void receive(void)
{
	char byte = 0;

	CHECK_RET(read(sv[0], &byte, 1), 1);
	CHECK_EQ(byte, 'x');
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
