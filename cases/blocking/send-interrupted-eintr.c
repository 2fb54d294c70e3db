/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "send() that waits for room fails with EINTR when a signal is caught",
};

static int sv[2];

static void transmit(void)
{
	CHECK_ERR(send(sv[0], "x", 1, 0), EINTR);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_catch(SIGUSR1, 0);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_ENDS(writer);
}
