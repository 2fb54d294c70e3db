/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvfrom() with MSG_PEEK leaves what it returns",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	for (int i = 0; i < 2; i++) {
		CHECK_RET(recvfrom(sv[0], bytes, 3, MSG_PEEK, NULL, NULL), 3);
		CHECK(memcmp(bytes, "abc", 3) == 0);
	}
	CHECK_RECV(sv[0], "abc", 3);
	CHECK_EMPTY(sv[0]);
}
