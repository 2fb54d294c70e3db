/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.other",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what was sent before an end was closed can be received from the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	CHECK_RET(close(sv[0]), 0);
	CHECK_RECV(sv[1], "x", 1);
}
