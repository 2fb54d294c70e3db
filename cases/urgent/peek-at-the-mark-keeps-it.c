/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.mark-removed",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a peek at the mark leaves the mark",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "cd", 2, 0));
	NEED(recv(sv[0], bytes, 2, MSG_PEEK));
	CHECK_RET(sockatmark(sv[0]), 1);
}
