/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.nonblock-later",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK that is set while a thread waits does not disturb it",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, 0), 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
