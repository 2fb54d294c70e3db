/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sa-restart",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendto() goes on waiting for room after a handler with SA_RESTART",
};

static int sv[2];

static void transmit(void)
{
	CHECK_RET(sendto(sv[0], "x", 1, 0, NULL, 0), 1);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_catch(SIGUSR1, SA_RESTART);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_BLOCKED(writer);
	spt_drain(sv[1]);
	CHECK_ENDS(writer);
}
