/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.partial",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sendmsg() of 16 MiB with O_NONBLOCK set sends a part and returns its length",
};

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];
	struct iovec io = { data, SIZE };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };
	ssize_t n;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK((n = sendmsg(sv[0], &m, 0)) > 0);
	CHECK(n < SIZE);
	CHECK_EQ(spt_drain(sv[1]), n);
}
