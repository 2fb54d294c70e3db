/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.seqpacket",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "two records arrive in order and are never received as one",
};

static void test(int type)
{
	int sv[2];
	char buf[16];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "one", 3, MSG_EOR), 3);
	CHECK_RET(send(sv[0], "three", 5, MSG_EOR), 5);
	CHECK_RET(recv(sv[1], buf, sizeof buf, 0), 3);
	CHECK_EQ(memcmp(buf, "one", 3), 0);
	CHECK_RECV(sv[1], "three", 5);
}
