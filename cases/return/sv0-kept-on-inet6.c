/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "AF_INET6, if it has no pairs, leaves the first element of the array as it was",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_INET6, SOCK_STREAM, 0, sv),
		"AF_INET6 has pairs here");
	CHECK_EQ(sv[0], -7);
}
