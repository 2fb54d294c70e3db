/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendto() returns the length of what it sent, and that arrives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(sendto(sv[0], "hello", 5, EOR(type), NULL, 0), 5);
	CHECK_RECV(sv[1], "hello", 5);
}
