/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.segments",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a receive of plain data does not take the descriptor of the byte behind it",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(send(sv[0], "a", 1, 0));
	spt_msg_of(&m, "b", 1, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 0);
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(m.data[0], 'b');
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
}
