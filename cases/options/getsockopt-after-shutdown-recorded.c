/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockopt.EINVAL-shutdown",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockopt() after SHUT_RDWR succeeds, or fails with EINVAL",
};

static void test(int type)
{
	int sv[2], value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	OBSERVE_ONE_OF("getsockopt", getsockopt(sv[0], SOL_SOCKET, SO_TYPE,
	    &value, &size), EINVAL);
}
