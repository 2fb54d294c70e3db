/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-protocol",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_PROTOCOL of both ends is the same",
	.needs  = "SO_PROTOCOL",
};

static void test(int type)
{
	int sv[2], one = -1, other = -2;
	socklen_t size = sizeof one;

	spt_pair(type, sv);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_PROTOCOL, &one, &size), 0);
	CHECK_RET(getsockopt(sv[1], SOL_SOCKET, SO_PROTOCOL, &other, &size),
	    0);
	CHECK_EQ(one, other);
}
