/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfl.effect",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "once O_NONBLOCK is cleared, a receive waits again",
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
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	NEED(fcntl(sv[0], F_SETFL, 0));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
