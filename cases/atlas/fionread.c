/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "atlas.open",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FIONREAD in every state of a pair, recorded",
	.seconds = 10,
};

static void test(int type)
{
	spt_atlas(type);
}
