/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.segments",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "of two sends with a descriptor each one receive takes the first",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "a", 1, &p[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_of(&m, "b", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 10, 4);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 1);
	spt_msg_for(&m, 10, 4);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 2), 1);
}
