/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "stream.writers",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "of what 4 threads write to a stream at once every byte arrives once",
	.seconds = 20,
};

static int sv[2];

enum { SENDERS = 4, EACH = 200, SIZE = 100 };

static int count[SENDERS];

static void work(int n)
{
	char data[SIZE];

	memset(data, n, sizeof data);
	for (int i = 0; n < SENDERS && i < EACH; i++)
		CHECK_RET(send(sv[0], data, SIZE, 0), SIZE);
	for (int i = 0; n == SENDERS && i < SENDERS * EACH * SIZE; i++) {
		char byte = 0;

		CHECK_RET(recv(sv[1], &byte, 1, 0), 1);
		count[(int)byte]++;
	}
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_threads(SENDERS + 1, work);
	for (int i = 0; i < SENDERS; i++)
		CHECK_EQ(count[i], EACH * SIZE);
}
