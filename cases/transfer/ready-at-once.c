/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both ends can be sent through at once, and none says that it is not connected",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "a", 1, EOR(type)), 1);
	CHECK_RET(send(sv[1], "b", 1, EOR(type)), 1);
}
