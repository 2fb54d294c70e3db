/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a negative domain leaves the first element of the array as it was",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	NEED_FAIL(socketpair(-1, type, 0, sv));
	CHECK_EQ(sv[0], -7);
}
