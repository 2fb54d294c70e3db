/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-reuseaddr.off",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_REUSEADDR of a new end is off",
};

static void test(int type)
{
	int sv[2], value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	SKIP_IF_ERR(getsockopt(sv[0], SOL_SOCKET, SO_REUSEADDR, &value, &size),
	    ENOPROTOOPT, "no SO_REUSEADDR here");
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_REUSEADDR, &value, &size),
	    0);
	CHECK_EQ(value, 0);
}
