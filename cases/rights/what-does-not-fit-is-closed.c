/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.cut-closed",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a descriptor that does not fit is closed: nobody has the pipe open any more",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], free_before;
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	free_before = spt_free_fds();
	spt_msg_of(&m, "x", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, -1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_free_fds(), free_before);
	NEED(close(p[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
