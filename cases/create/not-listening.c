/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-acceptconn",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_ACCEPTCONN is 0 on both ends: neither listens",
};

static void test(int type)
{
	int sv[2];
	int listening = 1;
	socklen_t size = sizeof listening;

	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		CHECK_RET(getsockopt(sv[i], SOL_SOCKET, SO_ACCEPTCONN,
			&listening, &size), 0);
		CHECK_EQ(listening, 0);
	}
}
