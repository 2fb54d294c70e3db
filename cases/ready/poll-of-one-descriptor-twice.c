/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.count",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports a descriptor that is there twice in both places",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p[2] = {{ .events = POLLIN }, { .events = POLLOUT }};

	spt_pair(type, sv);
	p[0].fd = p[1].fd = sv[0];
	CHECK_RET(poll(p, 2, 0), 1);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(poll(p, 2, 0), 2);
	CHECK_EQ(p[0].revents, POLLIN);
	CHECK_EQ(p[1].revents, POLLOUT);
}
