/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd-cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_DUPFD_CLOEXEC gives a descriptor with FD_CLOEXEC on, not below its argument",
	.needs  = "F_DUPFD_CLOEXEC",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	copy = spt_own(fcntl(sv[0], F_DUPFD_CLOEXEC, 9));
	CHECK_EQ(copy, 9);
	CHECK_ON(fcntl(copy, F_GETFD), FD_CLOEXEC);
}
