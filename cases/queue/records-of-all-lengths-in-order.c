/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "order.messages",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "records of many lengths, 2,000 of them, arrive whole and in order",
	.seconds = 20,
};

static int sv[2];

enum { COUNT = 2000 };

static void transmit(void)
{
	static char data[1000];

	for (int i = 0; i < COUNT; i++) {
		int n = i * 37 % 999 + 1;

		memset(data, i & 255, (size_t)n);
		CHECK_RET(send(sv[0], data, (size_t)n, MSG_EOR), n);
	}
}

static void test(int type)
{
	static char data[1000];
	int writer;

	spt_pair(type, sv);
	writer = spt_start(transmit);
	for (int i = 0; i < COUNT; i++) {
		int n = i * 37 % 999 + 1;

		CHECK_RET(recv(sv[1], data, sizeof data, 0), n);
		CHECK(data[0] == (char)i && data[n - 1] == (char)i);
	}
	CHECK_ENDS(writer);
}
