/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() that waits fails with EINTR when a signal is caught",
};

static int sv[2];

static void wait_for_it(void)
{
	fd_set in;

	spt_set_of(&in, sv[0], -1);
	CHECK_ERR(select(sv[0] + 1, &in, NULL, NULL, NULL), EINTR);
}

static void test(int type)
{
	int waiter;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	waiter = spt_start(wait_for_it);
	CHECK_BLOCKED(waiter);
	spt_send_signal(waiter, SIGUSR1);
	CHECK_ENDS(waiter);
}
