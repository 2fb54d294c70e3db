/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the descriptors are the two lowest that are free",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_SET(sv, 3, 4);
}
