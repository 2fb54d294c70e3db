/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "options.own",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_RCVTIMEO that is set on one end leaves the other as it was",
};

static void test(int type)
{
	int sv[2];
	struct timeval before, after, value = { 5, 0 };
	socklen_t size = sizeof before;

	spt_pair(type, sv);
	NEED(getsockopt(sv[1], SOL_SOCKET, SO_RCVTIMEO, &before, &size));
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &value,
	    sizeof value),
	    "SO_RCVTIMEO cannot be set");
	CHECK_RET(getsockopt(sv[1], SOL_SOCKET, SO_RCVTIMEO, &after, &size),
	    0);
	CHECK_EQ(after.tv_sec, before.tv_sec);
	CHECK_EQ(after.tv_usec, before.tv_usec);
}
