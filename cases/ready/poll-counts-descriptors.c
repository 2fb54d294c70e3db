/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.count",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() returns 2 when both ends are ready",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p[2] = {{ .events = POLLIN | POLLOUT },
	    { .events = POLLOUT }};

	spt_pair(type, sv);
	p[0].fd = sv[0];
	p[1].fd = sv[1];
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(poll(p, 2, 0), 2);
	p[1].events = POLLIN;
	CHECK_RET(poll(p, 2, 0), 1);
	CHECK_EQ(p[1].revents, 0);
}
