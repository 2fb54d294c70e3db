/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-rcvtimeo.expires",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with a time-out set, what is there is received",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 1000 };

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RECV(sv[0], "abc", 3);
}
