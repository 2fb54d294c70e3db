/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "within one process the descriptor that arrives is another than that which was passed",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got = -1;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK(got != sv[0] && got != sv[1]);
	NEED(close(sv[0]));
	CHECK(fcntl(got, F_GETFD) != -1);
}
