/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <netinet/in.h>

CASE {
	.clause = "socketpair.errors.type-and-protocol",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "a protocol whose sockets are of another type is refused for a listed cause",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2];
	int protocol = type == SOCK_STREAM ? IPPROTO_UDP : IPPROTO_TCP;

	/* Three of the listed conditions can be said to hold at once. */
	CHECK_ERR(socketpair(AF_INET, type, protocol, sv),
		EPROTOTYPE, EPROTONOSUPPORT, EOPNOTSUPP);
}
