/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a signal handler can make pairs while the program makes pairs",
	.seconds = 20,
};

static void round_trip(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
	CHECK_RECV(sv[1], "x", 1);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}

static void test(int type)
{
	spt_need_type(type);
	spt_interrupt(round_trip, round_trip, 100);
}
