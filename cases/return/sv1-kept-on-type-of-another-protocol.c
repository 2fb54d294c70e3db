/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <netinet/in.h>

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "a type of another protocol leaves the second element of the array as it was",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_INET, SOCK_STREAM, IPPROTO_UDP, sv),
		"such pairs are made here");
	CHECK_EQ(sv[1], -8);
}
