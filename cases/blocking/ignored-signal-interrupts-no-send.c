/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "EINTR.ignored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an ignored signal does not interrupt a send that waits for room",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_ignore(SIGUSR1);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_BLOCKED(writer);
	spt_drain(sv[1]);
	CHECK_ENDS(writer);
}
