/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.distinct",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the two descriptors are different",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(sv[0] != sv[1]);
}
