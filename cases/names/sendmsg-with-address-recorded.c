/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "sendmsg.address",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "whether sendmsg() with an address ignores it, or gives EISCONN",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size;
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m;

	spt_pair(type, sv);
	spt_scratch();
	size = spt_listener(type, "listening", &name);
	memset(&m, 0, sizeof m);
	m.msg_name = &name;
	m.msg_namelen = size;
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	OBSERVE_ONE_OF("sendmsg_to_another_address",
		sendmsg(sv[0], &m, EOR(type)), EISCONN);
}
