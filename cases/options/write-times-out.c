/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-sndtimeo.expires",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "write() without room fails with EAGAIN after the time-out, and not before",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 30000 };
	long since;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_SNDTIMEO, &t, sizeof t),
	    "SO_SNDTIMEO cannot be set");
	spt_fill(sv[0]);
	since = spt_ms();
	CHECK_ERR(write(sv[0], "x", 1), EAGAIN, EWOULDBLOCK);
	CHECK(spt_ms() - since >= 19);	/* a tick less is no error */
}
