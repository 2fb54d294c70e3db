/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.shared",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "of 3,000 bytes that three threads receive none is lost or doubled",
	.seconds = 20,
};

static int sv[2];

enum { COUNT = 3000 };

static int received[3];

static void work(int n)
{
	char byte;

	if (n == 3) {
		for (int i = 0; i < COUNT; i++)
			CHECK_RET(send(sv[1], "x", 1, 0), 1);
		NEED(shutdown(sv[1], SHUT_WR));
		return;
	}
	while (recv(sv[0], &byte, 1, 0) == 1)
		received[n]++;
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_threads(4, work);
	CHECK_EQ(received[0] + received[1] + received[2], COUNT);
}
