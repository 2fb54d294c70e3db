/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socket-types.stream.boundaries",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what was sent in pieces of one size is received in pieces of another",
};

static void test(int type)
{
	int sv[2];
	static const char all[] = "abcdefghijkl";

	/* Few and small, for queues as short as 64 bytes are in use. */
	spt_pair(type, sv);
	for (size_t at = 0; at < 12; at += 4)
		CHECK_RET(send(sv[0], all + at, 4, 0), 4);
	CHECK_RECV(sv[1], all, 5);
	CHECK_RECV(sv[1], all + 5, 6);
	CHECK_RECV(sv[1], all + 11, 1);
	CHECK_EMPTY(sv[1]);
}
