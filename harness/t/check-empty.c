/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-empty",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
	CHECK_EMPTY(sv[1]);
}
