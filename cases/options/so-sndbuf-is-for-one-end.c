/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "options.own",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_SNDBUF that is set on one end leaves the other as it was",
};

static void test(int type)
{
	int sv[2], before, after, value = 20000;
	socklen_t size = sizeof before;

	spt_pair(type, sv);
	NEED(getsockopt(sv[1], SOL_SOCKET, SO_SNDBUF, &before, &size));
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &value,
	    sizeof value),
	    "SO_SNDBUF cannot be set");
	CHECK_RET(getsockopt(sv[1], SOL_SOCKET, SO_SNDBUF, &after, &size), 0);
	CHECK(memcmp(&after, &before, sizeof after) == 0);
}
