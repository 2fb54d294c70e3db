/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.user",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.needs  = "root",
};

static void test(int type)
{
	(void)type;
	CHECK_EQ(geteuid(), 0);
	spt_drop_root();
	CHECK(geteuid() != 0);
	CHECK_ERR(setuid(0), EPERM);
}
