/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EMFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that was refused with EMFILE is refused again, and again",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(1);
	for (int i = 0; i < 100; i++)
		CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), EMFILE);
}
