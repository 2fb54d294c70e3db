/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.finite",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what a full queue has taken is received, no more and no less",
};

static void test(int type)
{
	int sv[2];
	long taken;

	spt_pair(type, sv);
	taken = spt_fill(sv[0]);
	CHECK(taken > 0);
	CHECK_EQ(spt_drain(sv[1]), taken);
	CHECK_EMPTY(sv[1]);
}
