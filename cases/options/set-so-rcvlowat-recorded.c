/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.set",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_RCVLOWAT can be set, or not",
};

static void test(int type)
{
	int sv[2], value = 10;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_RCVLOWAT", setsockopt(sv[0], SOL_SOCKET,
	    SO_RCVLOWAT,
	    &value, sizeof value), ENOPROTOOPT, EINVAL, EOPNOTSUPP);
}
