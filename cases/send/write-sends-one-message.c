/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "write.as-send",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "each write() is a datagram of its own",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(write(sv[0], "ab", 2), 2);
	CHECK_RET(write(sv[0], "c", 1), 1);
	CHECK_RECV(sv[1], "ab", 2);
	CHECK_RECV(sv[1], "c", 1);
}
