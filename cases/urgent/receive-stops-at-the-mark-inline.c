/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.mark-stops",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with SO_OOBINLINE set too a receive stops at the mark",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	int one = 1;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &one,
	    sizeof one), "SO_OOBINLINE is not for this protocol");
	NEED(send(sv[1], "ab", 2, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "cd", 2, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 2);
}
