/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thousand failures half-way use up no descriptor",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(1);
	for (int i = 0; i < 1000; i++)
		NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(spt_free_fds(), 1);
}
