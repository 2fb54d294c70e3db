/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd-clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_DUPFD_CLOFORK gives a descriptor with FD_CLOFORK on, not below its argument",
	.needs  = "F_DUPFD_CLOFORK FD_CLOFORK",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	copy = spt_own(fcntl(sv[0], F_DUPFD_CLOFORK, 9));
	CHECK_EQ(copy, 9);
	CHECK_ON(fcntl(copy, F_GETFD), FD_CLOFORK);
}
