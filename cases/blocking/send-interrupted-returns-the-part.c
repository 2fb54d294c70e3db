/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.interrupted-part",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "send() of 16 MiB that a signal interrupts returns what was sent",
};

static int sv[2];

enum { SIZE = 16 << 20 };

static char data[SIZE];
static ssize_t sent;

static void transmit(void)
{
	CHECK((sent = send(sv[0], data, SIZE, 0)) < SIZE);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_ENDS(writer);
	CHECK(sent > 0);
	CHECK_EQ(spt_drain(sv[1]), sent);
}
