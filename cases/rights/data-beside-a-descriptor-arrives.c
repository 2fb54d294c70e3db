/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.passed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the data beside a descriptor arrives as it was sent",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "hello", 5, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 5, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 5);
	CHECK(memcmp(m.data, "hello", 5) == 0);
	spt_msg_fds(&m, &got, 1);
}
