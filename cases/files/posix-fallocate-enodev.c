/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "posix_fallocate.ENODEV",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "posix_fallocate() on an end returns ENODEV",
	.needs  = "posix_fallocate",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_EQ(posix_fallocate(sv[0], 0, 1), ENODEV);
}
