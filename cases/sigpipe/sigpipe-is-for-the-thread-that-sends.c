/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.thread",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "SIGPIPE is pending in the thread that has sent, and in no other",
};

static int sv[2];

static void transmit(void)
{
	NEED_FAIL(send(sv[0], "x", 1, 0));
	CHECK_SIGNAL(SIGPIPE);
}

static void test(int type)
{
	int writer;

	spt_hold(SIGPIPE);
	spt_pair(type, sv);
	NEED(close(sv[1]));
	writer = spt_start(transmit);
	CHECK_ENDS(writer);
	CHECK_NO_SIGNAL(SIGPIPE);
}
