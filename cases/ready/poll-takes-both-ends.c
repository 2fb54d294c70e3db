/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.sockets",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLNVAL of neither end",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_OFF(spt_poll(sv[0], POLLIN | POLLOUT), POLLNVAL);
	CHECK_OFF(spt_poll(sv[1], POLLIN | POLLOUT), POLLNVAL);
}
