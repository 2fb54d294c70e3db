/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.new",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() of a new end reports POLLOUT and nothing else",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_READY(sv[0], POLLIN | POLLPRI | POLLOUT, POLLOUT);
	CHECK_READY(sv[1], POLLIN | POLLPRI | POLLOUT, POLLOUT);
}
