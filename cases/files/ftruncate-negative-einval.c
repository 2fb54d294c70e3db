/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ftruncate.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ftruncate() of an end to a negative length gives EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(ftruncate(sv[0], -1), EINVAL);
}
