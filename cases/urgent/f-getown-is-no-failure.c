/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.not-minus-one",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_GETOWN returns another value than -1",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(fcntl(sv[0], F_GETOWN) != -1);
	NEED(fcntl(sv[0], F_SETOWN, getpid()));
	CHECK(fcntl(sv[0], F_GETOWN) != -1);
}
