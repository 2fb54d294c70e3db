/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.connected",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "getpeername() finds that a socket of a datagram pair has a peer",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_storage name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	SKIP_IF_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
		EOPNOTSUPP, "no getpeername() for these sockets");
	for (int i = 0; i < 2; i++) {
		size = sizeof name;
		CHECK_RET(getpeername(sv[i], (struct sockaddr *)&name, &size),
			0);
	}
}
