/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLHUP",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what poll() reports after SHUT_RD, at either end",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_RD));
	spt_observe_poll("peer", sv[0]);
	spt_observe_poll("own", sv[1]);
}
