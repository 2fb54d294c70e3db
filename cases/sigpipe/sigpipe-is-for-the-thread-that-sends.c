/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.thread",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "SIGPIPE is pending in the thread that has sent, and in no other",
};

static int sv[2], other[2];

static void transmit(void)
{
	char byte;

	NEED_FAIL(send(sv[0], "x", 1, 0));
	NEED(recv(other[0], &byte, 1, 0));	/* until it was looked at */
	CHECK_SIGNAL(SIGPIPE);
}

static void test(int type)
{
	int writer;

	spt_hold(SIGPIPE);
	spt_pair(type, sv);
	spt_pair(type, other);
	NEED(close(sv[1]));
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	CHECK_NO_SIGNAL(SIGPIPE);
	NEED(send(other[1], "x", 1, 0));
	CHECK_ENDS(writer);
}
