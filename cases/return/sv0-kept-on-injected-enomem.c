/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ENOMEM from the system leaves the first element of the array as it was",
	.needs  = "injection",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	spt_inject(ENOMEM);
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(sv[0], -7);
}
