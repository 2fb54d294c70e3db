/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.pass",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
