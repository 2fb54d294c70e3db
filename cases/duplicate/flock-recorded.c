/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flock",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end can have a lock of flock()",
	.needs  = "flock",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_CALL("flock", flock(sv[0], LOCK_EX | LOCK_NB));
}
