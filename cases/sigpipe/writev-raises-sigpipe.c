/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.raised",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "writev() to a closed peer raises SIGPIPE once",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	NEED(close(sv[1]));
	NEED_FAIL(writev(sv[0], &io, 1));
	CHECK_SIGPIPE(1);
}
