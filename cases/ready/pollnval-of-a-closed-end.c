/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLNVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() of a closed end reports POLLNVAL",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p[2] = {{ .events = POLLIN }, { .events = POLLOUT }};

	spt_pair(type, sv);
	p[0].fd = sv[0];
	p[1].fd = sv[1];
	NEED(close(sv[0]));
	NEED(poll(p, 2, 0));
	CHECK_EQ(p[0].revents, POLLNVAL);
}
