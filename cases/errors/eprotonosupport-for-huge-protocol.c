/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <limits.h>

CASE {
	.clause = "socketpair.errors.EPROTONOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the largest int as protocol gives EPROTONOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_ERR(socketpair(AF_UNIX, type, INT_MAX, sv), EPROTONOSUPPORT);
}
