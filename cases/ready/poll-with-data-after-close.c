/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLHUP-POLLIN",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "while data is left after a close poll() reports POLLIN",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	CHECK_ON(spt_poll(sv[0], POLLIN), POLLIN);
	spt_observe_poll("closed", sv[0]);
}
