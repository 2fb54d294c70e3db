/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.new",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() of a new end reports that it can be written to, and nothing else",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_EQ(spt_select(sv[0]), SPT_WRITE);
	CHECK_EQ(spt_select(sv[1]), SPT_WRITE);
}
