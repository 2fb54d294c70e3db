/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-linger.off",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_LINGER of a new end is off, with an interval of 0",
};

static void test(int type)
{
	int sv[2];
	struct linger value = { -1, -1 };
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_LINGER, &value, &size), 0);
	CHECK_EQ(value.l_onoff, 0);
	CHECK_EQ(value.l_linger, 0);
}
