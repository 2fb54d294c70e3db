/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.sv",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EMFILE with flags leaves the first element of the array as it was",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };		/* no successful call stores these */

	spt_need_type(type);
	spt_leave_fds(1);
	NEED_FAIL(socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
		sv));
	CHECK_EQ(sv[0], -7);
}
