/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.inline",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with SO_OOBINLINE set select() reports data out of band as ready to read",
};

static void test(int type)
{
	int sv[2], one = 1;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &one,
	    sizeof one), "SO_OOBINLINE is not for this protocol");
	WORKS_OR_SKIP(send(sv[1], "x", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
