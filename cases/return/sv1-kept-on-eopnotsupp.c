/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "EOPNOTSUPP leaves the second element of the array as it was",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	FAILS_OR_SKIP(socketpair(AF_INET, type, 0, sv),
		"AF_INET has pairs here");
	CHECK_EQ(sv[1], -8);
}
