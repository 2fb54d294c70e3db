/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "nonblock.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with O_NONBLOCK set a time-out of 100 seconds is not waited for",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 100, 0 };
	char byte;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
