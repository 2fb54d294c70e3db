/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "recvmsg.name",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what recvmsg() makes of the length of the name, with an unbound sender",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct sockaddr_un name;
	struct iovec io = { &byte, 1 };
	struct msghdr m;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	memset(&m, 0, sizeof m);
	m.msg_name = &name;
	m.msg_namelen = sizeof name;
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	NEED(recvmsg(sv[1], &m, 0));
	OBSERVE("recvmsg_namelen", m.msg_namelen == sizeof name ? "unchanged" :
	    m.msg_namelen == 0 ? "0" : "another");
}
