/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <time.h>

CASE {
	.clause = "ppoll",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ppoll() of 20 ms returns 0 after that time, and leaves the time as it was",
	.needs  = "ppoll",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN };
	struct timespec t = { 0, 20000000 };
	long since;

	spt_pair(type, sv);
	p.fd = sv[0];
	since = spt_ms();
	CHECK_RET(ppoll(&p, 1, &t, NULL), 0);
	CHECK(spt_ms() - since >= 19);
	CHECK_EQ(t.tv_nsec, 20000000);
}
