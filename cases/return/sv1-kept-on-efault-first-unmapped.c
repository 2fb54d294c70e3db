/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "linux-man-pages-4.09/return.sv",
	.level  = MANUAL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EFAULT for the first element leaves the second as it was",
};

static void test(int type)
{
	int *sv = spt_first_unmapped();

	spt_need_type(type);
	spt_need_no_crash(type, sv);
	sv[1] = -8;
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(sv[1], -8);
}
