/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.unbound",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "neither socket has a name",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_UNNAMED(sv[0]);
	CHECK_UNNAMED(sv[1]);
}
