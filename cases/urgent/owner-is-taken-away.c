/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.removed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN of 0 takes the owner away",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETOWN, getpid()));
	CHECK_RET(fcntl(sv[0], F_SETOWN, 0), 0);
	CHECK_RET(fcntl(sv[0], F_GETOWN), 0);
}
