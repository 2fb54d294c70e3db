/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.several",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "descriptors of two messages arrive with their messages",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2] = { -1, -1 };
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "a", 1, &p[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_of(&m, "b", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(m.data[0], 'a');
	CHECK_EQ(spt_msg_fds(&m, &got[0], 1), 1);
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(m.data[0], 'b');
	CHECK_EQ(spt_msg_fds(&m, &got[1], 1), 1);
	CHECK_RET(write(got[1], "y", 1), 1);
	CHECK_RET(read(got[0], &byte, 1), 1);
}
