/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socket-types.stream.boundaries",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what was sent in one piece is received byte by byte",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "abc", 3, 0), 3);
	CHECK_RECV(sv[1], "a", 1);
	CHECK_RECV(sv[1], "b", 1);
	CHECK_RECV(sv[1], "c", 1);
}
