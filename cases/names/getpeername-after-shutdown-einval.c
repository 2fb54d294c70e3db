/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getpeername() gives an error once the socket was shut down",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	/* A system that ends the connection then is right with ENOTCONN. */
	CHECK_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
		EINVAL, ENOTCONN);
}
