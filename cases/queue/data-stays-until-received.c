/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.kept",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what was sent stays while other pairs come and go",
};

static void test(int type)
{
	int sv[2], other[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	for (int i = 0; i < 10; i++) {
		NEED(socketpair(AF_UNIX, type, 0, other));
		NEED(send(other[0], "zz", 2, EOR(type)));
		NEED(close(other[0]));
		NEED(close(other[1]));
	}
	CHECK_RECV(sv[0], "ab", 2);
}
