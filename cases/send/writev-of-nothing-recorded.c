/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "writev.nothing",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() of areas without bytes returns 0, or fails",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io[2] = {{ &byte, 0 }, { &byte, 0 }};

	spt_pair(type, sv);
	OBSERVE_CALL("writev_of_nothing", writev(sv[0], io, 2));
	CHECK_EQ(spt_drain(sv[1]), 0);
}
