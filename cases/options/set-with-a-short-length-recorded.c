/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.length",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() with one byte for an int is refused, or taken",
};

static void test(int type)
{
	int sv[2], value = 1;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("setsockopt", setsockopt(sv[0], SOL_SOCKET,
	    SO_KEEPALIVE, &value, 1), EINVAL, EFAULT, EDOM, ENOPROTOOPT);
}
