/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.no-clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOFORK is off on both ends if it was not asked for",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOFORK);
	CHECK_OFF(fcntl(sv[1], F_GETFD), FD_CLOFORK);
}
