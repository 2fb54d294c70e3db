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

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "one", 3, 0), 3);
	CHECK_RET(send(sv[0], "three", 5, 0), 5);
	CHECK_RECV(sv[1], "one", 3);
	CHECK_RECV(sv[1], "three", 5);
	CHECK_EMPTY(sv[1]);
}
