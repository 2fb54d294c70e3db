/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.protocol.default",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "protocol 0 stands for the protocol of the type",
};

static void test(int type)
{
	int sv[2];

	/* If there are sockets of this type in AF_UNIX, 0 names their protocol. */
	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
