/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.dgram",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "each datagram is received whole and by itself",
};

static void test(int type)
{
	int sv[2];

	char buf[16];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "one", 3, 0), 3);
	CHECK_RET(send(sv[0], "three", 5, 0), 5);
	CHECK_RET(recv(sv[1], buf, sizeof buf, 0), 3);
	CHECK_EQ(memcmp(buf, "one", 3), 0);
	CHECK_RET(recv(sv[1], buf, sizeof buf, 0), 5);
	CHECK_EQ(memcmp(buf, "three", 5), 0);
	CHECK_EMPTY(sv[1]);
}
