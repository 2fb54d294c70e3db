/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-sndlowat",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_SNDLOWAT can be read and set, or not",
};

static void test(int type)
{
	int sv[2], one = 1;
	int value = -1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("get", getsockopt(sv[0], SOL_SOCKET, SO_SNDLOWAT,
	    &value, &size), ENOPROTOOPT, EOPNOTSUPP, EINVAL);
	OBSERVE_ONE_OF("set", setsockopt(sv[0], SOL_SOCKET, SO_SNDLOWAT,
	    &one, sizeof one), ENOPROTOOPT, EOPNOTSUPP, EINVAL);
	OBSERVE_NUMBER("value", value);
}
