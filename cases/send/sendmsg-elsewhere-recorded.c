/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.dgram-address",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "sendmsg() with an address sends there and not to the peer, or EISCONN",
};

static void test(int type)
{
	int sv[2], other;
	struct sockaddr_un name;
	socklen_t size;
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	spt_scratch();
	NEED(other = spt_own(socket(AF_UNIX, SOCK_DGRAM, 0)));
	spt_bind(other, "other");
	size = spt_path("other", &name);
	m.msg_name = &name;
	m.msg_namelen = size;
	OBSERVE_ONE_OF("sendmsg", sendmsg(sv[0], &m, 0), EISCONN);
	CHECK_EMPTY(sv[1]);
}
