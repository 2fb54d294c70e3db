/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.full-duplex",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both directions can be full at once, and both take again when drained",
};

static void test(int type)
{
	int sv[2], from, to;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_fill(sv[1]);
	spt_drain(sv[0]);
	spt_drain(sv[1]);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(send(from, "x", 1, EOR(type)), 1);
		CHECK_RECV(to, "x", 1);
	}
}
