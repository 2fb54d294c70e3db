/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.read",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "select() reports an end whose peer has shut down for writing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
