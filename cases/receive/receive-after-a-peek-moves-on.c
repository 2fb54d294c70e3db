/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "after a peek at 4 bytes a receive of 2 takes 2",
};

static void test(int type)
{
	int sv[2];
	char bytes[4];

	spt_pair(type, sv);
	NEED(send(sv[1], "abcd", 4, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 4, MSG_PEEK), 4);
	CHECK_RECV(sv[0], "ab", 2);
	CHECK_RET(recv(sv[0], bytes, 4, MSG_PEEK), 2);
	CHECK(memcmp(bytes, "cd", 2) == 0);
}
