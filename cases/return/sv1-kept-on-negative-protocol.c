/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a negative protocol leaves the second element of the array as it was",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	spt_need_type(type);
	NEED_FAIL(socketpair(AF_UNIX, type, -1, sv));
	CHECK_EQ(sv[1], -8);
}
