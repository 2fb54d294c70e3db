/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.own-description",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK set on one socket does not appear on the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, fcntl(sv[0], F_GETFL) | O_NONBLOCK));
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_OFF(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
