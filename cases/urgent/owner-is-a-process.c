/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.process",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN of this process is what F_GETOWN gives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_SETOWN, getpid()), 0);
	CHECK_RET(fcntl(sv[0], F_GETOWN), getpid());
}
