/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.own",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the owner that is set for one end is not that of the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETOWN, getpid()));
	CHECK_RET(fcntl(sv[1], F_GETOWN), 0);
}
