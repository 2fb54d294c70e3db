/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.protocol.which",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether AF_UNIX is accepted as a protocol too",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	spt_need_type(type);
	OBSERVE_CALL("protocol_AF_UNIX",
		socketpair(AF_UNIX, type, AF_UNIX, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
