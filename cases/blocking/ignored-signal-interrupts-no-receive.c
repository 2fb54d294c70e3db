/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "EINTR.ignored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an ignored signal does not interrupt a receive that waits",
};

static int sv[2];

static void receive(void)
{
	CHECK_RECV(sv[0], "x", 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	spt_ignore(SIGUSR1);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_send_signal(reader, SIGUSR1);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
