/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.EAGAIN",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "close() with a full queue and O_NONBLOCK set returns 0",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}
