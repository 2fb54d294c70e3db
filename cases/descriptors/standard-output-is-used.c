/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "descriptors 1 and 2 are used if they are closed",
};

static void test(int type)
{
	int sv[2];

	NEED(close(1));
	NEED(close(2));
	spt_pair(type, sv);
	CHECK_SET(sv, 1, 2);
}
