/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.scatter",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() leaves the addresses and lengths of the areas as they were",
};

static void test(int type)
{
	int sv[2];
	char a[] = "##", b[] = "###", c[] = "#####";
	struct iovec io[3] = {{ a, 2 }, { b, 3 }, { c, 5 }};
	struct msghdr m = { .msg_iov = io, .msg_iovlen = 3 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdefg", 7, EOR(type)));
	CHECK_RET(recvmsg(sv[0], &m, 0), 7);
	CHECK(io[0].iov_base == a && io[1].iov_base == b && io[2].iov_base ==
	    c);
	CHECK(io[0].iov_len == 2 && io[1].iov_len == 3 && io[2].iov_len == 5);
}
