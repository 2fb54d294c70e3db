/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setown",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_GETOWN gives the owner that F_SETOWN set on an end, and not on the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_SETOWN, getpid()), 0);
	CHECK_RET(fcntl(sv[0], F_GETOWN), getpid());
	CHECK_RET(fcntl(sv[1], F_GETOWN), 0);
}
