/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-dontroute",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_DONTROUTE is off, or there is none",
};

static void test(int type)
{
	int sv[2], value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_DONTROUTE", getsockopt(sv[0], SOL_SOCKET,
	    SO_DONTROUTE,
	    &value, &size), ENOPROTOOPT, EOPNOTSUPP, EINVAL);
}
