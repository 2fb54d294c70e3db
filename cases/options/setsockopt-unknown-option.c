/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.unknown",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() of an option that is none fails with EINVAL or ENOPROTOOPT",
};

static void test(int type)
{
	int sv[2], value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	CHECK_ERR(setsockopt(sv[0], SOL_SOCKET, 0x7abc, &value, size),
	    EINVAL, ENOPROTOOPT);
}
