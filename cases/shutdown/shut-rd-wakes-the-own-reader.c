/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.wakes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SHUT_RD wakes a thread that waits to receive at that end",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK(recv(sv[0], &byte, 1, 0) <= 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(shutdown(sv[0], SHUT_RD));
	CHECK_ENDS(reader);
}
