/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockopt.cut",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockopt() into one byte succeeds, and stores one",
};

static void test(int type)
{
	int sv[2];
	char value[] = "####";
	socklen_t size = 1;

	spt_pair(type, sv);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, value, &size), 0);
	CHECK_EQ(size, 1);
	CHECK(memcmp(value + 1, "###", 3) == 0);
}
