/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.message",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2], got = -1;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "ab", 2, &sv[0], 1);
	CHECK_RET(sendmsg(sv[0], &m.hdr, 0), 2);
	spt_msg_for(&m, 64, 3);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 2);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK(fcntl(got, F_GETFD) != -1);
	spt_msg_for(&m, 65, 0);
}
