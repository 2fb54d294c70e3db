/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.shared",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "of two threads that wait at one end, each message wakes one",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, 0), 1);
}

static void test(int type)
{
	int first, second;

	spt_pair(type, sv);
	first = spt_start(receive);
	second = spt_start(receive);
	CHECK_BLOCKED(first);
	CHECK_BLOCKED(second);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(first);
	CHECK_ENDS(second);
	CHECK_EMPTY(sv[0]);
}
