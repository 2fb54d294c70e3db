/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "neither socket has a pending error",
};

static void test(int type)
{
	int sv[2], err = 0;
	socklen_t size = sizeof err;

	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		NEED(getsockopt(sv[i], SOL_SOCKET, SO_ERROR, &err, &size));
		CHECK_EQ(err, 0);
	}
}
