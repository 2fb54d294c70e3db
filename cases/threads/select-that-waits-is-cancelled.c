/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "cancellation.wait",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thread that waits in select() can be cancelled",
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
	spt_cancel(waiter);
	CHECK_CANCELLED(waiter);
}
