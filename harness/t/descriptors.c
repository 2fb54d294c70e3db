/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2], fd;

	spt_pair(type, sv);
	spt_send_fd(sv[0], 0);
	fd = spt_recv_fd(sv[1]);
	CHECK_EQ(fd, 5);
	spt_leave_fds(3);
	CHECK_EQ(spt_free_fds(), 3);
	spt_leave_fds(5);
	CHECK_EQ(spt_free_fds(), 5);
	spt_leave_fds(0);
	CHECK_ERR(dup(0), EMFILE);
}
