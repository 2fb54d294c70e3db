/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.MSG_CTRUNC",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_CTRUNC is set when a descriptor comes and there is no buffer for it",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, -1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_ON(m.hdr.msg_flags, MSG_CTRUNC);
}
