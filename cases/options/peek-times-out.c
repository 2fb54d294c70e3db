/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-rcvtimeo.expires",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() with MSG_PEEK fails with EAGAIN after the time-out",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 10000 };
	char byte;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	CHECK_ERR(recv(sv[0], &byte, 1, MSG_PEEK), EAGAIN, EWOULDBLOCK);
}
