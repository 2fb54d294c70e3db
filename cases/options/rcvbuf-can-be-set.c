/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-buf.set",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_RCVBUF can be set to 32 KiB",
};

static void test(int type)
{
	int sv[2], value = 32768;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	CHECK_RET(setsockopt(sv[0], SOL_SOCKET, SO_RCVBUF, &value, size), 0);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_RCVBUF, &value, &size), 0);
	CHECK(value > 0);
}
