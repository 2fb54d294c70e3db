/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-rcvtimeo.expires",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() fails with EAGAIN after the time-out, and not before",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 30000 };
	char byte;
	long since;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	since = spt_ms();
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
	CHECK(spt_ms() - since >= 19);	/* a tick less is no error */
}
