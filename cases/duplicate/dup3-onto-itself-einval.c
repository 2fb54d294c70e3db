/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup3.same",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "dup3() of an end onto itself gives EINVAL",
	.needs  = "dup3",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(dup3(sv[0], sv[0], 0), EINVAL);
}
