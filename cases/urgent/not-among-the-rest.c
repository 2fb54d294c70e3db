/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.apart",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what is received without MSG_OOB has no byte in it that was sent with it",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];
	size_t n = 0;
	ssize_t got;

	spt_pair(type, sv);
	NEED(send(sv[1], "a", 1, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "b", 1, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 1, MSG_OOB), 1);
	CHECK_EQ(bytes[0], 'o');
	while (n < 2 && (got = recv(sv[0], bytes + n, 2 - n, 0)) > 0)
		n += (size_t)got;
	CHECK(memcmp(bytes, "ab", 2) == 0);
	CHECK_EMPTY(sv[0]);
}
