/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "descriptor 0 is used if it is closed",
};

static void test(int type)
{
	int sv[2];

	NEED(close(0));
	spt_pair(type, sv);
	CHECK_SET(sv, 0, 3);
}
