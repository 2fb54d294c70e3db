/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.sizes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_SNDBUF of a new end is positive",
};

static void test(int type)
{
	int sv[2], from, to, value = 0;
	socklen_t size;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		size = sizeof value;
		CHECK_RET(getsockopt(from, SOL_SOCKET, SO_SNDBUF, &value,
		    &size), 0);
		CHECK(value > 0 && to != from);
	}
}
