/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.end",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "after a close by the peer poll() reports POLLIN or POLLHUP",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK(spt_poll(sv[0], POLLIN) & (POLLIN | POLLHUP));
}
