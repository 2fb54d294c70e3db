/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.drained",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a queue that was full and drained takes something again",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	for (int i = 0; i < 3; i++) {
		CHECK(spt_fill(sv[0]) > 0);
		CHECK(spt_drain(sv[1]) > 0);
	}
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
