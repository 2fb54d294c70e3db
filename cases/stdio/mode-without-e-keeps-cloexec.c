/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fdopen.mode-e",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "without the mode e fdopen() leaves FD_CLOEXEC as it is",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	NEED((stream = fdopen(sv[0], "r")) ? 0 : -1);
	CHECK(stream != NULL);
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
}
