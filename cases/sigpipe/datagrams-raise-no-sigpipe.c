/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.dgram",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram to a closed peer raises no SIGPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	for (int i = 0; i < 2; i++)
		NEED_FAIL(send(sv[0], "x", 1, 0));
	CHECK_SIGPIPE(0);
}
