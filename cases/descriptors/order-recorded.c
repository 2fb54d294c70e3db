/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.order",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which of the two descriptors is the lower",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE("lower", sv[0] < sv[1] ? "sv[0]" : "sv[1]");
}
