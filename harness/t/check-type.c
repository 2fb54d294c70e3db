/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-type",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_TYPE(sv[0], SOCK_SEQPACKET);
}
