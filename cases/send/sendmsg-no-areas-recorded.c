/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.no-areas",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() of 0 areas sends nothing, or fails with EMSGSIZE",
};

static void test(int type)
{
	int sv[2];
	struct msghdr m = { .msg_iov = NULL, .msg_iovlen = 0 };

	spt_pair(type, sv);
	OBSERVE_ONE_OF("sendmsg_0", sendmsg(sv[0], &m, 0), EMSGSIZE);
	CHECK_EQ(spt_drain(sv[1]), 0);
}
