/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.more",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what SOCK_NDELAY does, where it is",
	.needs  = "SOCK_NDELAY",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	OBSERVE_CALL("SOCK_NDELAY",
		socketpair(AF_UNIX, type | SOCK_NDELAY, 0, sv));
	close(sv[0]);
	close(sv[1]);
}
