/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-caught",
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
	spt_catch(SIGUSR1, SA_RESTART);
	thread = spt_start(receive);
	CHECK_BLOCKED(thread);
	spt_send_signal(thread, SIGUSR1);
	CHECK_BLOCKED(thread);
	CHECK_CAUGHT(2);
}
