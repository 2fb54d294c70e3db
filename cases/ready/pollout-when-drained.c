/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.drained",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLOUT again when the peer has received all",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_drain(sv[1]);
	CHECK_READY(sv[0], POLLOUT, POLLOUT);
}
