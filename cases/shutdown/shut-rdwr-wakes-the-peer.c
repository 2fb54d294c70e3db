/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.wakes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "SHUT_RDWR wakes a peer that waits to receive: it returns 0",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(read(sv[0], &byte, 1), 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(shutdown(sv[1], SHUT_RDWR));
	CHECK_ENDS(reader);
}
