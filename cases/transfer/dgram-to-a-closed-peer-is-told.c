/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.detectable",
	.level  = SHOULD,
	.types  = DGRAM,
	.says   = "a datagram to a peer that was closed is an error of the call that sends it",
};

static void test(int type)
{
	int sv[2];

	spt_any_sigpipe();
	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	CHECK(send(sv[0], "x", 1, 0) == -1);
}
