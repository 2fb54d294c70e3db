/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socket-types.stream.boundaries",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "two sends can be received in pieces of other sizes",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "abc", 3, 0), 3);
	CHECK_RET(send(sv[0], "defg", 4, 0), 4);
	CHECK_RECV(sv[1], "ab", 2);
	CHECK_RECV(sv[1], "cdefg", 5);
}
