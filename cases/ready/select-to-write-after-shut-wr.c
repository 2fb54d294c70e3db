/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.write",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() reports an end after its own SHUT_WR as ready to write",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_ON(spt_select(sv[0]), SPT_WRITE);
}
