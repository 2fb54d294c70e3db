/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.wakes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() without a time-out waits, and ends by data that comes",
};

static int sv[2];

static void wait_for_it(void)
{
	fd_set in;

	spt_set_of(&in, sv[0], -1);
	CHECK_RET(select(sv[0] + 1, &in, NULL, NULL, NULL), 1);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(waiter);
}
