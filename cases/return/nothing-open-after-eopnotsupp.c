/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "EOPNOTSUPP leaves no descriptor open",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2], before;

	before = spt_free_fds();
	FAILS_OR_SKIP(socketpair(AF_INET, type, 0, sv),
		"AF_INET has pairs here");
	CHECK_EQ(spt_free_fds(), before);
}
