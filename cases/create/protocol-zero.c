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
	int sv[2], fd;

	/* There are sockets of this type, so that 0 names their protocol. */
	WORKS_OR_SKIP(fd = socket(AF_UNIX, type, 0),
		"no sockets of this type in AF_UNIX");
	NEED(close(fd));
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
