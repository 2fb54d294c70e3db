/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "recvmsg() of 10 bytes with MSG_WAITALL waits for the rest of them",
};

static int sv[2];

static void receive(void)
{
	char bytes[10];
	struct iovec io = { bytes, 10 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_RET(recvmsg(sv[0], &m, MSG_WAITALL), 10);
	CHECK(memcmp(bytes, "abcdefghij", 10) == 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, 0));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "defghij", 7, 0));
	CHECK_ENDS(reader);
}
