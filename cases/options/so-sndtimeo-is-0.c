/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-sndtimeo.default",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_SNDTIMEO of a new end is zero",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { -1, -1 };
	socklen_t size = sizeof t;

	spt_pair(type, sv);
	SKIP_IF_ERR(getsockopt(sv[0], SOL_SOCKET, SO_SNDTIMEO, &t, &size),
	    ENOPROTOOPT, "no SO_SNDTIMEO here");
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_SNDTIMEO, &t, &size), 0);
	CHECK_EQ(t.tv_sec, 0);
	CHECK_EQ(t.tv_usec, 0);
}
