/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EPIPE-shutdown",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "send() fails with EPIPE once the end is shut down for writing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	CHECK_EQ(spt_drain(sv[1]), 0);
}
