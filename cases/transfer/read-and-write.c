/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.read-write",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "either end can be written to and read from as a file",
};

static void test(int type)
{
	int sv[2], from, to;
	char buf[8];

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		CHECK_RET(write(from, "ping", 4), 4);
		CHECK_RET(read(to, buf, sizeof buf), 4);
		CHECK_EQ(memcmp(buf, "ping", 4), 0);
	}
}
