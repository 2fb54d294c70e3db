/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "readv.scatter",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "readv() fills each area before the next",
};

static void test(int type)
{
	int sv[2];
	char a[] = "##", b[] = "###", c[] = "#####";
	struct iovec io[3] = {{ a, 2 }, { b, 3 }, { c, 5 }};

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdefg", 7, EOR(type)));
	CHECK_RET(readv(sv[0], io, 3), 7);
	CHECK(memcmp(a, "ab", 2) == 0);
	CHECK(memcmp(b, "cde", 3) == 0);
	CHECK(memcmp(c, "fg###", 5) == 0);
}
