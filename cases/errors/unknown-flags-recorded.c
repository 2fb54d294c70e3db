/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.unknown-flags",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "how an unknown flag in the type is answered",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	spt_need_type(type);
	OBSERVE_CALL("unknown_flag",
		socketpair(AF_UNIX, type | 0x04000000, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
