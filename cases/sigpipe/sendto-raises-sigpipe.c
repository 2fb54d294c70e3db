/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.raised",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sendto() to a closed peer raises SIGPIPE once",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	NEED_FAIL(sendto(sv[0], "x", 1, 0, NULL, 0));
	CHECK_SIGPIPE(1);
}
