/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.set",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with larger queues a stream takes no less before it is full",
};

static void test(int type)
{
	int sv[2], other[2], little = 4096, much = 65536;
	long few;

	spt_pair(type, sv);
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &little, sizeof little));
	NEED(setsockopt(sv[1], SOL_SOCKET, SO_RCVBUF, &little, sizeof little));
	few = spt_fill(sv[0]);
	spt_pair(type, other);
	CHECK_RET(setsockopt(other[0], SOL_SOCKET, SO_SNDBUF, &much,
	    sizeof much), 0);
	CHECK_RET(setsockopt(other[1], SOL_SOCKET, SO_RCVBUF, &much,
	    sizeof much), 0);
	CHECK(spt_fill(other[0]) >= few);
}
