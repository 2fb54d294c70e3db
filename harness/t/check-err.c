/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-err",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	CHECK_ERR(close(40), EPIPE, EINVAL);
}
