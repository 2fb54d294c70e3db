/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.clofork",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOFORK is off on a duplicate of an end made with SOCK_CLOFORK",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type | SOCK_CLOFORK, sv);
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	CHECK_OFF(fcntl(copy, F_GETFD), FD_CLOFORK);
}
