/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "a type of 0 leaves the first element of the array as it was",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, 0, 0, sv), "0 is a type here");
	CHECK_EQ(sv[0], -7);
}
