/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-linger.set",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_LINGER can be set to 5 seconds and read back",
};

static void test(int type)
{
	int sv[2];
	struct linger set = { 1, 5 };
	struct linger value = { -1, -1 };
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	CHECK_RET(setsockopt(sv[0], SOL_SOCKET, SO_LINGER, &set, sizeof set),
	    0);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_LINGER, &value, &size), 0);
	CHECK(value.l_onoff != 0);
	CHECK_EQ(value.l_linger, 5);
}
