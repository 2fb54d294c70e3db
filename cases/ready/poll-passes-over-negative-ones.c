/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.negative",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() passes over a negative descriptor, and clears its revents",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p[2] = {{ -1, POLLIN, -1 }, { .events = POLLOUT }};

	spt_pair(type, sv);
	p[1].fd = sv[0];
	CHECK_RET(poll(p, 2, 0), 1);
	CHECK_EQ(p[0].revents, 0);
	CHECK_EQ(p[1].revents, POLLOUT);
}
