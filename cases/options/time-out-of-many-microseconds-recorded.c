/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-timeo.microseconds",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a time-out of 2,000,000 microseconds is refused, or taken",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 2000000 };

	spt_pair(type, sv);
	OBSERVE_ONE_OF("SO_RCVTIMEO", setsockopt(sv[0], SOL_SOCKET,
	    SO_RCVTIMEO, &t,
	    sizeof t), EDOM, EINVAL, ENOPROTOOPT);
}
