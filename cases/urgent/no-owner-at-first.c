/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_GETOWN of either end of a new pair is 0",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_GETOWN), 0);
	CHECK_RET(fcntl(sv[1], F_GETOWN), 0);
}
