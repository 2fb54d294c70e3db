/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.no-name",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() receives with a null pointer for the name",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	struct iovec io = { bytes, sizeof bytes };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	m.msg_name = NULL;
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
}
