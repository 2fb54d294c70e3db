/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.dgram",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "three datagrams of different sizes are received with their sizes, in order",
};

static void test(int type)
{
	int sv[2];
	char bytes[64];

	spt_pair(type, sv);
	for (int i = 0; i < 3; i++) {
		CHECK_RET(send(sv[0], "abcdef", (size_t)(2 * i + 1), 0),
		    2 * i + 1);
		CHECK_RET(recv(sv[1], bytes, sizeof bytes, 0), 2 * i + 1);
	}
}
