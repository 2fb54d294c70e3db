/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.MSG_CTRUNC",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_CTRUNC is set when three descriptors come where two fit",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], three[3], got[3];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	NEED(three[0] = spt_own(dup(0)));
	three[1] = p[0];
	three[2] = p[1];
	spt_msg_of(&m, "x", 1, three, 3);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_ON(m.hdr.msg_flags, MSG_CTRUNC);
	spt_msg_fds(&m, got, 3);
}
