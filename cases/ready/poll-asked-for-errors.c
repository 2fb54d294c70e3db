/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.ignored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() asked for POLLERR, POLLHUP and POLLNVAL reports nothing of a pair at rest",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_READY(sv[0], POLLERR | POLLHUP | POLLNVAL, 0);
}
