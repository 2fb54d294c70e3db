/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.no-nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK is off on both ends if it was not asked for",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_OFF(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
