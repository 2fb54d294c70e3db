/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "seqpacket.end-visible",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "recvmsg() says with MSG_EOR where a record ends",
};

static void test(int type)
{
	int sv[2];
	struct msghdr m;
	struct iovec io;
	char bytes[8];

	memset(&m, 0, sizeof m);
	io.iov_base = bytes;
	io.iov_len = sizeof bytes;
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "abc", 3, MSG_EOR), 3);
	CHECK_RET(recvmsg(sv[1], &m, 0), 3);
	CHECK_ON(m.msg_flags, MSG_EOR);
}
