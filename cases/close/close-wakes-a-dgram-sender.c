/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.wakes-writer",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "the close of the peer wakes a sender of datagrams, with an error",
};

static int sv[2];

static void transmit(void)
{
	CHECK_ERR(send(sv[0], "x", 1, 0), ECONNREFUSED, ECONNRESET, ENOTCONN,
	    EDESTADDRREQ, EPIPE);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	NEED(close(sv[1]));
	CHECK_ENDS(writer);
}
