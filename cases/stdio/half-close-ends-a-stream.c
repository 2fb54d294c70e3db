/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fgetc.eof",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a reader gets all lines and then the end, after fflush() and shutdown()",
};

static void test(int type)
{
	int sv[2];
	char line[8];
	FILE *in, *out;

	spt_pair(type, sv);
	NEED((out = fdopen(sv[0], "w")) ? 0 : -1);
	NEED((in = fdopen(sv[1], "r")) ? 0 : -1);
	NEED(fputs("one\ntwo\n", out));
	CHECK_RET(fflush(out), 0);
	CHECK_RET(shutdown(fileno(out), SHUT_WR), 0);
	CHECK(fgets(line, sizeof line, in) && strcmp(line, "one\n") == 0);
	CHECK(fgets(line, sizeof line, in) && strcmp(line, "two\n") == 0);
	CHECK(fgets(line, sizeof line, in) == NULL);
	CHECK(feof(in));
}
