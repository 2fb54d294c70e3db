/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.keeps",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() leaves fd and events as they were",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN | POLLPRI };

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	p.fd = sv[0];
	NEED(poll(&p, 1, 0));
	CHECK_EQ(p.fd, sv[0]);
	CHECK_EQ(p.events, POLLIN | POLLPRI);
}
