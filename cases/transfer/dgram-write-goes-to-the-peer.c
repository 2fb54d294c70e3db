/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.default-destination",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram of write() without an address goes to the other socket",
};

static void test(int type)
{
	int sv[2], from, to;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(write(from, "x", 1), 1);
		CHECK_RECV(to, "x", 1);
		CHECK_EMPTY(from);
	}
}
