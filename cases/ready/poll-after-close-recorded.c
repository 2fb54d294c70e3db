/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLHUP",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what poll() reports after a close of the peer",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	spt_observe_poll("closed", sv[0]);
}
