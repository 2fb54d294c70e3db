/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLWRNORM",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLWRNORM if and only if it reports POLLOUT",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_READY(sv[0], POLLOUT | POLLWRNORM, POLLOUT | POLLWRNORM);
	spt_fill(sv[0]);
	CHECK_READY(sv[0], POLLOUT | POLLWRNORM, 0);
}
