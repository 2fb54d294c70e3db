/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "an unsupported type leaves no descriptor open",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2], before;

	(void)type;
	before = spt_free_fds();
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	CHECK_EQ(spt_free_fds(), before);
}
