/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.oob",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "select() reports data out of band as an exceptional condition",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "x", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_ON(spt_select(sv[0]), SPT_EXCEPT);
	NEED(recv(sv[0], &byte, 1, MSG_OOB));
}
