/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what one socket sends the other receives",
};

static void test(int type)
{
	int sv[2], from, to;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(send(from, "ping", 4, EOR(type)), 4);
		CHECK_RECV(to, "ping", 4);
	}
}
