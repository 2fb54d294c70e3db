/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.default",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_RCVLOWAT of a new end is 1",
};

static void test(int type)
{
	int sv[2], value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	SKIP_IF_ERR(getsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &value, &size),
	    ENOPROTOOPT, "no SO_RCVLOWAT here");
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &value, &size),
	    0);
	CHECK_EQ(value, 1);
}
