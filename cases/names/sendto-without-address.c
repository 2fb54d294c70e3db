/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.null-address",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "sendto() without an address sends to the peer",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(sendto(sv[0], "x", 1, EOR(type), NULL, 0), 1);
	CHECK_RECV(sv[1], "x", 1);
}
