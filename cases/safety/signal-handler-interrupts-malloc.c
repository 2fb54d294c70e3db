/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "async-signal-safe",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a signal handler can make a pair while the program allocates memory",
	.seconds = 20,
};

static void allocate(void)
{
	void *volatile memory = malloc(100);

	free(memory);
}

static void make_pair(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}

static void test(int type)
{
	spt_need_type(type);
	spt_interrupt(allocate, make_pair, 100);
}
