/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-timeo.rounded",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a time-out that was set is no shorter when it is read",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 2, 345678 };
	socklen_t size = sizeof t;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	NEED(getsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, &size));
	CHECK(t.tv_sec > 2 || (t.tv_sec == 2 && t.tv_usec >= 345678));
	OBSERVE_NUMBER("microseconds_of_345678", t.tv_usec);
}
