/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.timeout",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() of 30 ms returns 0 after that time, and not before",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN };
	long since;

	spt_pair(type, sv);
	p.fd = sv[0];
	since = spt_ms();
	CHECK_RET(poll(&p, 1, 30), 0);
	CHECK(spt_ms() - since >= 29);
}
