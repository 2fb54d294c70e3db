/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "message.whole",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "of 800 messages that 4 threads send at once each arrives whole",
	.seconds = 20,
};

static int sv[2];

enum { SENDERS = 4, EACH = 200, SIZE = 100 };

static int end;

static void work(int n)
{
	char data[SIZE];

	memset(data, 'a' + n, sizeof data);
	for (int i = 0; n < SENDERS && i < EACH; i++)
		CHECK_SENT(sv[0], data, SIZE, end);
	for (int i = 0; n == SENDERS && i < SENDERS * EACH; i++) {
		CHECK_RET(recv(sv[1], data, SIZE, 0), SIZE);
		for (int j = 1; j < SIZE; j++)
			CHECK(data[j] == data[0]);
	}
}

static void test(int type)
{
	spt_pair(type, sv);
	end = EOR(type);
	spt_threads(SENDERS + 1, work);
	CHECK_EMPTY(sv[1]);
}
