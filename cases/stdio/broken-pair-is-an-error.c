/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fflush.EPIPE",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "with its peer closed the stream of an end has ferror(), and EPIPE",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED((stream = fdopen(sv[0], "w")) ? 0 : -1);
	CHECK_RET(close(sv[1]), 0);
	NEED(fputs("word", stream));
	CHECK_ERR(fflush(stream), EPIPE);
	CHECK(ferror(stream));
}
