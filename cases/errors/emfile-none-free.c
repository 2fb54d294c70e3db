/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EMFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with no descriptor free the call gives EMFILE",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(0);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), EMFILE);
}
