/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup3.flags",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "dup3() of an end with O_CLOFORK sets FD_CLOFORK on the new descriptor",
	.needs  = "dup3 O_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(dup3(sv[0], 9, O_CLOFORK), 9);
	spt_own(9);
	CHECK_ON(fcntl(9, F_GETFD), FD_CLOFORK);
}
