/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what a socket sends does not come back to it",
};

static void test(int type)
{
	int sv[2], from, to;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(send(from, "x", 1, EOR(type)), 1);
		CHECK_RECV(to, "x", 1);
		CHECK_EMPTY(from);
		CHECK_EMPTY(to);
	}
}
