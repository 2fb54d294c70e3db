/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-ready",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_READY(sv[0], POLLIN | POLLOUT, POLLOUT);
	CHECK_READY(sv[0], POLLIN, POLLIN);
}
