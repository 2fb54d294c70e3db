/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.full-table",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with no number free a receive gives the data with MSG_CTRUNC, or fails",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	ssize_t n;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_leave_fds(0);
	spt_msg_for(&m, 1, 1);
	n = recvmsg(sv[1], &m.hdr, 0);
	CHECK(n == 1 ? (m.hdr.msg_flags & MSG_CTRUNC) != 0 : n == -1);
}
