/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.read",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "select() reports an end whose peer is closed",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
