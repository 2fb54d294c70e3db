/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "message.one-operation",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a receive with room for two messages returns one",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "cd", 2, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 2);
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 2);
	CHECK_EMPTY(sv[0]);
}
