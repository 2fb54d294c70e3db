/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "nothing waits on either socket of a new pair",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_EMPTY(sv[0]);
	CHECK_EMPTY(sv[1]);
}
