/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.success",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that succeeds returns 0",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}
