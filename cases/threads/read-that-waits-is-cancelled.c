/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thread that waits in read() can be cancelled",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(read(sv[0], &byte, 1), 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_cancel(reader);
	CHECK_CANCELLED(reader);
}
