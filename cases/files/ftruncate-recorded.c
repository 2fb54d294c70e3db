/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ftruncate",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what ftruncate() says on an end",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_CALL("ftruncate", ftruncate(sv[0], 0));
}
