/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.bidirectional",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "each end can send and receive",
};

static void test(int type)
{
	int sv[2], from, to;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(send(from, "ping", 4, EOR(type)), 4);
		CHECK_RECV(to, "ping", 4);
		CHECK_RET(send(to, "pong", 4, EOR(type)), 4);
		CHECK_RECV(from, "pong", 4);
	}
}
