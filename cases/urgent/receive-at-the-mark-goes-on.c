/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.mark-removed",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a receive at the mark returns what is behind it, and the mark is gone",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "cd", 2, 0));
	CHECK_RET(recv(sv[0], bytes, 2, 0), 2);
	CHECK(memcmp(bytes, "cd", 2) == 0);
	CHECK_RET(sockatmark(sv[0]), 0);
}
