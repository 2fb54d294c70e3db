/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.wakes-writer",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "the close of the peer wakes write(): EPIPE, or ECONNRESET",
};

static int sv[2];

static void transmit(void)
{
	CHECK_ERR(write(sv[0], "x", 1), EPIPE, ECONNRESET);
}

static void test(int type)
{
	int writer;

	spt_any_sigpipe();
	spt_pair(type, sv);
	spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	NEED(close(sv[1]));
	CHECK_ENDS(writer);
}
