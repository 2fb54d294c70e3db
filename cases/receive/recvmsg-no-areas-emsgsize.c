/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.EMSGSIZE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() into 0 areas fails with EMSGSIZE",
};

static void test(int type)
{
	int sv[2];
	struct msghdr m = { .msg_iov = NULL, .msg_iovlen = 0 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_ERR(recvmsg(sv[0], &m, 0), EMSGSIZE);
}
