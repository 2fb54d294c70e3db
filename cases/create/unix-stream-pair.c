/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.some-type",
	.level  = SHOULD,
	.types  = STREAM,
	.says   = "the domain AF_UNIX has pairs",
};

static void test(int type)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
