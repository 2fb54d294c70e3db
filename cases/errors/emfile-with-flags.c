/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EMFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with one descriptor free the call gives EMFILE, with flags in the type too",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_leave_fds(1);
	CHECK_ERR(socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
		sv), EMFILE);
}
