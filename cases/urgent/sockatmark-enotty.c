/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.ENOTTY",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sockatmark() of a pipe fails with ENOTTY",
};

static void test(int type)
{
	int p[2];

	(void)type;
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	CHECK_ERR(sockatmark(p[0]), ENOTTY);
}
