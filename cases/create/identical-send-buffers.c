/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.identical",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the send buffers of the two sockets are the same",
};

static void test(int type)
{
	int sv[2], a = 0, b = 0;
	socklen_t size = sizeof a;

	spt_pair(type, sv);
	WORKS_OR_SKIP(getsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &a, &size),
		"SO_SNDBUF cannot be asked for");
	NEED(getsockopt(sv[1], SOL_SOCKET, SO_SNDBUF, &b, &size));
	CHECK_EQ(b, a);
}
