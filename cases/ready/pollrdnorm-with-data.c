/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLRDNORM",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLRDNORM of the end that has data",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_READY(sv[0], POLLRDNORM, 0);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_READY(sv[0], POLLRDNORM, POLLRDNORM);
}
