/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.mark-no-data",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "once the byte out of band is received, the mark adds nothing to the rest",
};

static void test(int type)
{
	int sv[2];
	char bytes[12];
	size_t n = 0;
	ssize_t got;

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "cd", 2, EOR(type)));
	NEED(recv(sv[0], bytes, 1, MSG_OOB));
	while (n < 4 && (got = recv(sv[0], bytes + n, 8, 0)) > 0)
		n += (size_t)got;
	CHECK(n == 4);
	CHECK_EMPTY(sv[0]);
}
