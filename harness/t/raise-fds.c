/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.raise-fds",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int most = spt_raise_fds(100);

	(void)type;
	CHECK(most > 60);
	NEED(dup2(0, 99));
	CHECK_ERR(dup2(0, 100), EBADF);
}
