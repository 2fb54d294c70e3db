/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOFORK sets FD_CLOFORK on both ends",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_RET(socketpair(AF_UNIX, type | SOCK_CLOFORK, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOFORK);
	CHECK_ON(fcntl(sv[1], F_GETFD), FD_CLOFORK);
}
