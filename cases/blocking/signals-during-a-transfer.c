/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "signals.data",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "data that is sent and received among signals is what was sent",
	.seconds = 20,
};

static int sv[2];

enum { SIZE = 2000 };

static void work(void)
{
	char sent[SIZE], byte;

	for (int i = 0; i < SIZE; i++)
		sent[i] = (char)(i * 7 >> 2);
	CHECK_RET(send(sv[0], sent, SIZE, 0), SIZE);
	for (int i = 0; i < SIZE; i++) {
		CHECK_RET(recv(sv[1], &byte, 1, 0), 1);
		CHECK(byte == sent[i]);
	}
}

static void handler(void)
{
}

static void test(int type)
{
	spt_pair(type, sv);
	spt_interrupt(work, handler, 40);
}
