/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.read",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() reports an end that has data, and not the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
	CHECK_OFF(spt_select(sv[1]), SPT_READ);
}
