/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an unknown flag in the type leaves the second element of the array as it was",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	spt_need_type(type);
	FAILS_OR_SKIP(socketpair(AF_UNIX, type | 0x04000000, 0, sv),
		"the flag is ignored here");
	CHECK_EQ(sv[1], -8);
}
