/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a descriptor that is received has the lowest number that is free",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2] = { -1, -1 }, low, other;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "x", 1, p, 2);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(low = dup(0));
	NEED(close(low));
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 2);
	CHECK(got[0] == low || got[1] == low);
	NEED(other = dup(0));
	spt_own(other);
	CHECK(other > got[0] && other > got[1]);
}
