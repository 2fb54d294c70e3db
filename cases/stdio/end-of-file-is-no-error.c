/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fgetc.eof",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "at the end of file the stream of an end has feof() and not ferror()",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "r")) ? 0 : -1);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RET(fgetc(stream), EOF);
	CHECK(feof(stream));
	CHECK(!ferror(stream));
}
