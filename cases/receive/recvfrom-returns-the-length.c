/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvfrom() returns the length of what it received",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "hello", 5, EOR(type)));
	CHECK_RET(recvfrom(sv[0], bytes, sizeof bytes, 0, NULL, NULL), 5);
	CHECK(memcmp(bytes, "hello", 5) == 0);
}
