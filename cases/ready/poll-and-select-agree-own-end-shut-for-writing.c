/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll-and-select",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() and select() agree: own end shut for writing",
};

static void test(int type)
{
	int sv[2], bits, revents;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	bits = spt_select(sv[0]);
	revents = spt_poll(sv[0], POLLIN | POLLOUT);
	/* POLLHUP may stand for what was shut: it says nothing of a receive. */
	if (revents & (POLLIN | POLLERR))
		CHECK_ON(bits, SPT_READ);
	else
		CHECK_OFF(bits, SPT_READ);
	if (!(revents & (POLLHUP | POLLERR)))
		CHECK_EQ((revents & POLLOUT) != 0, (bits & SPT_WRITE) != 0);
}
