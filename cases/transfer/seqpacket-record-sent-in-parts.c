/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "seqpacket.sent-in-parts",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "a record that is sent by two calls ends where MSG_EOR was given, and not before",
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
	NEED(send(sv[0], "abc", 3, MSG_EOR));
	NEED(recvmsg(sv[1], &m, 0));
	SKIP_IF(!(m.msg_flags & MSG_EOR),
		"the end of a record cannot be seen here");
	CHECK_RET(send(sv[0], "de", 2, 0), 2);
	CHECK_RET(send(sv[0], "fg", 2, MSG_EOR), 2);
	for (ssize_t n, all = 0; all < 4; all += n) {
		CHECK((n = recvmsg(sv[1], &m, 0)) > 0);
		CHECK_EQ((m.msg_flags & MSG_EOR) != 0, all + n == 4);
	}
}
