/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.blocked",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
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
	thread = spt_start(receive);
	CHECK_BLOCKED(thread);
	NEED(send(sv[1], "x", 1, 0));
	CHECK_ENDS(thread);
}
