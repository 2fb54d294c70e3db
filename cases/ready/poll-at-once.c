/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.at-once",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() with a time-out of 0 does not wait for data",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN };

	spt_pair(type, sv);
	p.fd = sv[0];
	CHECK_RET(poll(&p, 1, 0), 0);
}
