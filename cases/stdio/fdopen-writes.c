/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fdopen.modes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a stream that is open for writing sends to the peer",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	CHECK((stream = fdopen(sv[0], "w")) != NULL);
	CHECK(fputs("word", stream) >= 0);
	CHECK_RET(fflush(stream), 0);
	CHECK_RECV(sv[1], "word", 4);
}
