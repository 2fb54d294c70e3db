/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-blocked",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, 0), 1);
}

static void test(int type)
{
	int thread;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, 0));
	thread = spt_start(receive);
	CHECK_BLOCKED(thread);
}
