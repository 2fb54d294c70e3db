/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "full-duplex.threads",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "while one thread waits to send at an end, another waits to receive there",
};

static int sv[2];

static void receive(void)
{
	CHECK_RECV(sv[0], "x", 1);
}

static void transmit(void)
{
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
}

static void test(int type)
{
	int reader, writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	reader = spt_start(receive);
	writer = spt_start(transmit);
	CHECK_BLOCKED(reader);
	CHECK_BLOCKED(writer);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
	CHECK_BLOCKED(writer);
	spt_drain(sv[1]);
	CHECK_ENDS(writer);
}
