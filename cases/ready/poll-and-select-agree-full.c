/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll-and-select",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() and select() agree: full",
};

static void test(int type)
{
	int sv[2], bits, revents;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	bits = spt_select(sv[0]);
	revents = spt_poll(sv[0], POLLIN | POLLOUT);
	if (revents & (POLLIN | POLLHUP | POLLERR))
		CHECK_ON(bits, SPT_READ);
	else
		CHECK_OFF(bits, SPT_READ);
	if (!(revents & (POLLHUP | POLLERR)))
		CHECK_EQ((revents & POLLOUT) != 0, (bits & SPT_WRITE) != 0);
}
