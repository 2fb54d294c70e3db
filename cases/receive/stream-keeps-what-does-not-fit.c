/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "stream.nothing-lost",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what does not fit of a stream is there for the next receive",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	CHECK_RECV(sv[0], "abc", 3);
	CHECK_RECV(sv[0], "def", 3);
}
