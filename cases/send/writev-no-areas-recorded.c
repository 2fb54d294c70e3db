/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "writev.count",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() of 0 areas returns 0, or fails with EINVAL",
};

static void test(int type)
{
	int sv[2];
	struct iovec io = { NULL, 0 };

	spt_pair(type, sv);
	OBSERVE_ONE_OF("writev_0", writev(sv[0], &io, 0), EINVAL);
	CHECK_EQ(spt_drain(sv[1]), 0);
}
