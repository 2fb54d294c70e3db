/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.scatter",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() fills each area before the next",
};

static void test(int type)
{
	int sv[2];
	char a[] = "##", b[] = "###", c[] = "#####";
	struct iovec io[3] = {{ a, 2 }, { b, 3 }, { c, 5 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 3 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdefg", 7, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 7);
	CHECK(memcmp(a, "ab", 2) == 0);
	CHECK(memcmp(b, "cde", 3) == 0);
	CHECK(memcmp(c, "fg###", 5) == 0);
}
