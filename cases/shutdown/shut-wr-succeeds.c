/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "shutdown() with SHUT_WR returns 0 on either end",
};

static void test(int type)
{
	int sv[2], other[2];

	spt_pair(type, sv);
	CHECK_RET(shutdown(sv[0], SHUT_WR), 0);
	spt_pair(type, other);
	CHECK_RET(shutdown(other[1], SHUT_WR), 0);
}
