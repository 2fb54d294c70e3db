/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.passed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end that is passed over another pair sends and receives",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], other[2], got = -1;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_pair(type, other);
	spt_msg_of(&m, "x", 1, &other[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_RET(send(got, "x", 1, EOR(type)), 1);
	CHECK_RECV(other[1], "x", 1);
	NEED(send(other[1], "y", 1, EOR(type)));
	CHECK_RECV(got, "y", 1);
}
