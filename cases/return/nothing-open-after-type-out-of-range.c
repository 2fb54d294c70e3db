/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "a number that is no type leaves no descriptor open",
};

static void test(int type)
{
	int sv[2], before;

	(void)type;
	before = spt_free_fds();
	FAILS_OR_SKIP(socketpair(AF_UNIX, 15, 0, sv),
		"15 is a type here");
	CHECK_EQ(spt_free_fds(), before);
}
