/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.full-duplex",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is under way in one direction does not disturb the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "left", 4, EOR(type)), 4);
	CHECK_RET(send(sv[1], "right", 5, EOR(type)), 5);
	CHECK_RECV(sv[0], "right", 5);
	CHECK_RECV(sv[1], "left", 4);
}
