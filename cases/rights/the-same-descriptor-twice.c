/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a descriptor that is there twice in one message arrives as two",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], twice[2], got[2] = { -1, -1 };
	char bytes[2];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	twice[0] = twice[1] = p[1];
	spt_msg_of(&m, "x", 1, twice, 2);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 2);
	CHECK(got[0] != got[1]);
	CHECK_RET(write(got[0], "a", 1), 1);
	CHECK_RET(write(got[1], "b", 1), 1);
	CHECK_RET(read(p[0], bytes, 2), 2);
}
