/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "an unsupported type leaves the second element of the array as it was",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	CHECK_EQ(sv[1], -8);
}
