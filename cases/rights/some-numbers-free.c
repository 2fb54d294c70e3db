/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.full-table",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with one number free of two descriptors one at most arrives, and no other is open",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "x", 1, p, 2);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_leave_fds(1);
	spt_msg_for(&m, 1, 2);
	CHECK(recvmsg(sv[1], &m.hdr, 0) != 1 || spt_msg_fds(&m, got, 2) <= 1);
	CHECK(spt_free_fds() <= 1);
}
