/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ten thousand failures with EMFILE leave nothing: two descriptors make a pair",
	.seconds = 20,
};

static void test(int type)
{
	int sv[2];

	/* Lind lost a descriptor each time. */
	spt_need_type(type);
	spt_leave_fds(1);
	for (int i = 0; i < 10000; i++)
		CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), EMFILE);
	CHECK_EQ(spt_free_fds(), 1);
	spt_leave_fds(2);
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}
