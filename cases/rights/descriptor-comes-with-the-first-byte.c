/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.first-octet",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a descriptor sent with 4 bytes arrives with the first of them",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "abcd", 4, &sv[0], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 0);
	CHECK_RECV(sv[1], "cd", 2);
}
