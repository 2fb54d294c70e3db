/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.broken",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() on an end whose peer is closed succeeds, or fails with EINVAL",
};

static void test(int type)
{
	int sv[2], one = 1;

	spt_pair(type, sv);
	NEED(close(sv[1]));
	OBSERVE_ONE_OF("SO_KEEPALIVE", setsockopt(sv[0], SOL_SOCKET,
	    SO_KEEPALIVE, &one, sizeof one), EINVAL, ENOPROTOOPT);
}
