/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "message.one-operation",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a message is received whole by one call of its length",
};

static void test(int type)
{
	int sv[2];
	char bytes[5];

	spt_pair(type, sv);
	NEED(send(sv[1], "hello", 5, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 5, 0), 5);
	CHECK(memcmp(bytes, "hello", 5) == 0);
}
