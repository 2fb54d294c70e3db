/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvfrom.null-address",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvfrom() without an address receives as recv() does",
};

static void test(int type)
{
	int sv[2];
	char byte = 0;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	CHECK_RET(recvfrom(sv[1], &byte, 1, 0, NULL, NULL), 1);
	CHECK_EQ(byte, 'x');
}
