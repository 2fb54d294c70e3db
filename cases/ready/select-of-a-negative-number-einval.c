/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.EINVAL",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "select() of -1 descriptors fails with EINVAL",
};

static void test(int type)
{
	struct timeval now = { 0, 0 };

	(void)type;
	CHECK_ERR(select(-1, NULL, NULL, NULL, &now), EINVAL);
}
