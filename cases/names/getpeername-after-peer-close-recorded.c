/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.after-close",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what getpeername() says once the peer was closed",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	OBSERVE_ONE_OF("getpeername_after_peer_close",
		getpeername(sv[0], (struct sockaddr *)&name, &size),
		ENOTCONN, EINVAL, EOPNOTSUPP);
}
