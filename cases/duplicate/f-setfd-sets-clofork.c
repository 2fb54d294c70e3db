/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfd.clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETFD sets FD_CLOFORK and clears it",
	.needs  = "FD_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_SETFD, FD_CLOFORK), 0);
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOFORK);
	CHECK_OFF(fcntl(sv[1], F_GETFD), FD_CLOFORK);
	CHECK_RET(fcntl(sv[0], F_SETFD, 0), 0);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOFORK);
}
