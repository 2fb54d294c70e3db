/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.wakes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "a shutdown and a close at once wake a peer that waits to receive",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(shutdown(sv[1], SHUT_RDWR));
	NEED(close(sv[1]));
	CHECK_ENDS(reader);
}
