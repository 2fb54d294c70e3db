/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.raised",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "each of three sends to a closed peer raises SIGPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	for (int i = 0; i < 3; i++) {
		NEED_FAIL(send(sv[0], "x", 1, 0));
		CHECK_SIGPIPE(1);
	}
}
