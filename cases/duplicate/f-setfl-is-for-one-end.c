/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfl.own",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK set on one end is off on the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK), 0);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_OFF(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
