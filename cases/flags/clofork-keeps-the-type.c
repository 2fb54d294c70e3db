/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOFORK does not change the type of the sockets",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2], got = 0;
	socklen_t size = sizeof got;

	spt_pair(type | SOCK_CLOFORK, sv);
	for (int i = 0; i < 2; i++) {
		NEED(getsockopt(sv[i], SOL_SOCKET, SO_TYPE, &got, &size));
		CHECK_EQ(got, type);
	}
}
