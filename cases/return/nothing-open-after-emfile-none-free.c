/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EMFILE with no descriptor free leaves no descriptor open",
};

static void test(int type)
{
	int sv[2], before;

	spt_need_type(type);
	spt_leave_fds(0);
	before = spt_free_fds();
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(spt_free_fds(), before);
}
