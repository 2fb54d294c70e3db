/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the call succeeds with exactly two descriptors free",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(2);
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_EQ(spt_free_fds(), 0);
}
