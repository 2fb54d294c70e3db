/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fclose",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fclose() sends what was not sent yet",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "w")) ? 0 : -1);
	NEED(fputs("word", stream));
	CHECK_RET(fclose(stream), 0);
	CHECK_RECV(sv[1], "word", 4);
}
