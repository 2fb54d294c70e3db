/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-rcvtimeo.expires",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a time-out that is set and set to zero again is none",
};

static int sv[2];

static void receive(void)
{
	CHECK_RECV(sv[0], "x", 1);
}

static void test(int type)
{
	struct timeval t = { 0, 1000 };
	int reader;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	t.tv_usec = 0;
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
}
