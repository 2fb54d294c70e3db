/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.more-types",
	.level  = MAY,
	.types  = ONCE,
	.says   = "whether AF_UNIX has pairs of the type SOCK_RAW",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	(void)type;
	OBSERVE_CALL("SOCK_RAW", socketpair(AF_UNIX, SOCK_RAW, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
