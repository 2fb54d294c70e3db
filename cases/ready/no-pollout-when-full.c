/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.full",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() does not report POLLOUT of an end that takes no byte more",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	CHECK_READY(sv[0], POLLOUT, 0);
	CHECK_READY(sv[1], POLLOUT, POLLOUT);
}
