/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek-message",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a peek at 2 of 6 bytes leaves the whole message",
};

static void test(int type)
{
	int sv[2];
	char bytes[6];

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 2, MSG_PEEK), 2);
	CHECK_RET(recv(sv[0], bytes, 6, 0), 6);
	CHECK(memcmp(bytes, "abcdef", 6) == 0);
}
