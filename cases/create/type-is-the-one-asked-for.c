/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_TYPE of both sockets is the type asked for",
};

static void test(int type)
{
	int sv[2], got = 0;
	socklen_t size = sizeof got;

	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		NEED(getsockopt(sv[i], SOL_SOCKET, SO_TYPE, &got, &size));
		CHECK_EQ(got, type);
	}
}
