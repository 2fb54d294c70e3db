/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockopt.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockopt() stores the length of the value in place of that of the buffer",
};

static void test(int type)
{
	int sv[2], value[4] = { -1, -1, -1, -1 };
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_TYPE, value, &size), 0);
	CHECK_EQ(size, sizeof(int));
	CHECK_EQ(value[0], type);
	CHECK_EQ(value[1], -1);
}
