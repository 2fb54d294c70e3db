/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.shared",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "of 600 messages received by three threads none is lost or doubled",
	.seconds = 20,
};

static int sv[2];

enum { COUNT = 600 };

static int received[3], end;

static void work(int n)
{
	char byte;

	if (n == 3) {
		for (int i = 0; i < COUNT; i++)
			CHECK_SENT(sv[1], "x", 1, end);
		for (int i = 0; i < 3; i++)
			CHECK_SENT(sv[1], "q", 1, end);
		return;
	}
	while (CHECK_RET(recv(sv[0], &byte, 1, 0), 1), byte == 'x')
		received[n]++;
}

static void test(int type)
{
	spt_pair(type, sv);
	end = EOR(type);
	spt_threads(4, work);
	CHECK_EQ(received[0] + received[1] + received[2], COUNT);
	CHECK_EMPTY(sv[0]);
}
