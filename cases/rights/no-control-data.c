/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.controllen",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after a receive of plain data there is no control message",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK(m.hdr.msg_controllen == 0);
	CHECK(CMSG_FIRSTHDR(&m.hdr) == NULL);
}
