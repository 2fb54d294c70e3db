/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.full-duplex",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "when one direction is full, the other still takes and gives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	CHECK_RET(send(sv[1], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[0], "x", 1);
}
