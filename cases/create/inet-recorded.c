/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.other-domains",
	.level  = MAY,
	.types  = STREAM | DGRAM,
	.says   = "whether AF_INET has pairs",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	OBSERVE_CALL("AF_INET", socketpair(AF_INET, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
