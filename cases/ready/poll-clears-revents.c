/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.clears",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() clears what was in revents",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN,
	    .revents = POLLIN | POLLHUP | POLLNVAL };

	spt_pair(type, sv);
	p.fd = sv[0];
	CHECK_RET(poll(&p, 1, 0), 0);
	CHECK_EQ(p.revents, 0);
}
