/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.sockets",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() takes either end",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ON(spt_select(sv[0]), SPT_WRITE);
	CHECK_ON(spt_select(sv[1]), SPT_WRITE);
}
