/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "lockf",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end can be locked by lockf()",
	.needs  = "lockf",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_CALL("lockf", lockf(sv[0], F_TLOCK, 0));
}
