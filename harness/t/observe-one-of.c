/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.observe-one-of",
	.level  = MAY,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	(void)type;
	OBSERVE_ONE_OF("works", close(dup(0)), EBADF);
	OBSERVE_ONE_OF("refused", close(-1), EINVAL, EBADF);
	OBSERVE_ONE_OF("another", close(-1), EINVAL, EIO);
}
