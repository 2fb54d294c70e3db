/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after EMFILE, closing enough descriptors lets the call succeed",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(1);
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	spt_leave_fds(4);
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}
