/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLIN",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLIN of the end that has data, and not of the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_READY(sv[0], POLLIN, POLLIN);
	CHECK_READY(sv[1], POLLIN, 0);
}
