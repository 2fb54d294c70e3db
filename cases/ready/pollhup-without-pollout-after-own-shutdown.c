/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLHUP-POLLOUT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "POLLHUP and POLLOUT are not reported together after the own SHUT_RDWR",
};

static void test(int type)
{
	int sv[2], revents;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	revents = spt_poll(sv[0], POLLIN | POLLOUT);
	if (revents & POLLHUP)
		CHECK_OFF(revents, POLLOUT);
}
