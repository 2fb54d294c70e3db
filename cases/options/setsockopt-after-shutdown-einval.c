/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.EINVAL-shutdown",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() after SHUT_RDWR fails with EINVAL",
};

static void test(int type)
{
	int sv[2], value = 1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_ERR(setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value, size),
	    EINVAL);
}
