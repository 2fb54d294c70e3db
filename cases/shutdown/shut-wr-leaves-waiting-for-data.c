/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.write-only",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_WR a receive at that end still waits for data",
};

static int sv[2];

static void receive(void)
{
	CHECK_RECV(sv[0], "x", 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
