/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.write",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() does not report an end that takes no byte more as ready to write",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	CHECK_OFF(spt_select(sv[0]), SPT_WRITE);
	spt_drain(sv[1]);
	CHECK_ON(spt_select(sv[0]), SPT_WRITE);
}
