/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.no-MSG_CTRUNC",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_CTRUNC is not set when each descriptor fits",
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
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_OFF(m.hdr.msg_flags, MSG_CTRUNC);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 2);
}
