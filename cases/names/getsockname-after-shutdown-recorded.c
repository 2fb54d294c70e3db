/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.EINVAL",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what getsockname() says once the socket was shut down",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	OBSERVE_ONE_OF("getsockname_after_shutdown",
		getsockname(sv[0], (struct sockaddr *)&name, &size), EINVAL);
}
