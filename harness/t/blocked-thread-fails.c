/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.blocked-thread-fails",
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
	thread = spt_start(receive);
	CHECK_BLOCKED(thread);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_ENDS(thread);
}
