/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EOPNOTSUPP",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "a protocol of AF_INET makes a pair or gives EOPNOTSUPP",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2];

	FAILS_OR_SKIP(socketpair(AF_INET, type, 0, sv),
		"AF_INET has pairs here");
	CHECK_ERR(socketpair(AF_INET, type, 0, sv), EOPNOTSUPP);
}
