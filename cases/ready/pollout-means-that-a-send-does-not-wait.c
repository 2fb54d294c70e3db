/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLOUT-sends",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "as long as poll() reports POLLOUT a byte can be sent",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	for (int i = 0; i < 2000 && (spt_poll(sv[0], POLLOUT) & POLLOUT); i++)
		CHECK(send(sv[0], "x", 1, 0) == 1 || errno == ENOBUFS);
}
