/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-debug.privileges",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_DEBUG can be set, or is refused",
};

static void test(int type)
{
	int sv[2], value = 1;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_DEBUG", setsockopt(sv[0], SOL_SOCKET, SO_DEBUG,
	    &value, sizeof value), EACCES, EPERM, ENOPROTOOPT);
}
