/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fcntl.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fcntl() on an end with a command that is none gives EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(fcntl(sv[0], 0x7ffffffe, 0), EINVAL);
}
