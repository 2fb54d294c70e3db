/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-end",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RECV(sv[1], "ping", 4);
}
