/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-domain",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_DOMAIN of either end is AF_UNIX",
	.needs  = "SO_DOMAIN",
};

static void test(int type)
{
	int sv[2], from, to, value;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		value = to;
		CHECK_RET(getsockopt(from, SOL_SOCKET, SO_DOMAIN, &value,
		    &size), 0);
		CHECK_EQ(value, AF_UNIX);
	}
}
