/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fflush",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with a full buffer nothing is sent before fflush(), and then it is",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;
	char buffer[256];

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "w")) ? 0 : -1);
	CHECK_RET(setvbuf(stream, buffer, _IOFBF, sizeof buffer), 0);
	CHECK(fputs("word", stream) >= 0);
	CHECK_EMPTY(sv[1]);
	CHECK_RET(fflush(stream), 0);
	CHECK_RECV(sv[1], "word", 4);
	CHECK_RET(fclose(stream), 0);
}
