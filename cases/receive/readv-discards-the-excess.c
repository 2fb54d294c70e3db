/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.excess",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "readv() of 3 of 6 bytes of a datagram returns 3, and the rest is gone",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	struct iovec io = { bytes, 3 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(readv(sv[0], &io, 1), 3);
	CHECK(memcmp(bytes, "abc", 3) == 0);
	CHECK_RECV(sv[0], "x", 1);
}
