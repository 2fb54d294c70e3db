/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.partial-send",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a send that waits for the rest returns the part, or fails, at a close",
};

static int sv[2];

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void transmit(void)
{
	ssize_t n;

	CHECK((n = send(sv[0], data, SIZE, 0)) < SIZE);
	CHECK(n != 0);
}

static void test(int type)
{
	int writer;

	spt_any_sigpipe();
	spt_pair(type, sv);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	NEED(close(sv[1]));
	CHECK_ENDS(writer);
}
