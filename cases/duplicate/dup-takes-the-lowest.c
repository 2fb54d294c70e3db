/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "dup() of an end gives the lowest descriptor that is free",
};

static void test(int type)
{
	int sv[2], low, high, copy;

	NEED(low = spt_own(open("/dev/null", O_RDONLY)));
	NEED(high = spt_own(open("/dev/null", O_RDONLY)));
	spt_pair(type, sv);
	NEED(close(high));
	NEED(close(low));
	copy = spt_own(dup(sv[0]));
	CHECK_EQ(copy, low);
}
