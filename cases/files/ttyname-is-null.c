/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.no-terminal",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end has no name of a terminal",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(ttyname(sv[0]) == NULL);
}
