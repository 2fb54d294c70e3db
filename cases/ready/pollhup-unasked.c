/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.always",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "poll() asked for nothing reports POLLHUP if asked for POLLIN it does",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_EQ(spt_poll(sv[0], 0) & POLLHUP, spt_poll(sv[0],
	    POLLIN) & POLLHUP);
}
