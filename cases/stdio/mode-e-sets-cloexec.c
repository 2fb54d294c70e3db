/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fdopen.mode-e",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the mode e of fdopen() sets FD_CLOEXEC",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "re")) ? 0 : -1);
	CHECK(stream != NULL);
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
}
