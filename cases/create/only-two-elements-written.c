/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.two-elements",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "nothing before or after the two elements is written",
};

static void test(int type)
{
	int sv[4] = { -5, -7, -8, -6 };

	spt_need_type(type);
	NEED(socketpair(AF_UNIX, type, 0, sv + 1));
	spt_own(sv[1]);
	spt_own(sv[2]);
	CHECK_EQ(sv[0], -5);
	CHECK_EQ(sv[3], -6);
}
