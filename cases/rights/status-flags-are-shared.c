/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK that is set on the passed descriptor is set on the received one",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got = -1;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "x", 1, &p[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_OFF(fcntl(got, F_GETFL), O_NONBLOCK);
	NEED(fcntl(p[0], F_SETFL, O_NONBLOCK));
	CHECK_ON(fcntl(got, F_GETFL), O_NONBLOCK);
}
