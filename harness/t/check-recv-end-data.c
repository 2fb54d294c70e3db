/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-end-data",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_pair(SOCK_STREAM, sv);
	NEED(send(sv[1], "x", 1, 0));
	CHECK_RECV(sv[0], "", 0);
}
