/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-sndtimeo.set",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_SNDTIMEO can be set, or not",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 1, 0 };

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_SNDTIMEO", setsockopt(sv[0], SOL_SOCKET,
	    SO_SNDTIMEO, &t, sizeof t),
	    ENOPROTOOPT, EINVAL, EOPNOTSUPP, EDOM);
}
