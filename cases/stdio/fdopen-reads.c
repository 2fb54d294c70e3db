/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fdopen.modes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a stream that is open for reading receives from the peer",
};

static void test(int type)
{
	int sv[2];
	char line[8];
	FILE *stream;

	spt_pair(type, sv);
	NEED(write(sv[1], "word\n", 5));
	CHECK((stream = fdopen(sv[0], "r")) != NULL);
	CHECK(fgets(line, sizeof line, stream) == line);
	CHECK(strcmp(line, "word\n") == 0);
}
