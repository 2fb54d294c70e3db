/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.sigpipe-stray",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
