/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.more",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what SOCK_NOSIGPIPE does, where it is",
	.needs  = "SOCK_NOSIGPIPE",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	OBSERVE_CALL("SOCK_NOSIGPIPE",
		socketpair(AF_UNIX, type | SOCK_NOSIGPIPE, 0, sv));
	close(sv[0]);
	close(sv[1]);
}
