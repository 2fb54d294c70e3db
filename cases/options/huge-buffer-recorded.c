/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.resources",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() of a huge buffer succeeds, or fails for want of memory",
};

static void test(int type)
{
	int sv[2], value = 0x7fffffff;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_SNDBUF", setsockopt(sv[0], SOL_SOCKET, SO_SNDBUF,
	    &value, sizeof value), ENOBUFS, ENOMEM, EINVAL);
}
