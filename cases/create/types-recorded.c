/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.types",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether AF_UNIX has pairs of this type",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	OBSERVE_CALL("pair", socketpair(AF_UNIX, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
