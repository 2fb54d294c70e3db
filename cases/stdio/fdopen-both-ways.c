/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fdopen.modes",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a stream that is open for both sends and receives",
};

static void test(int type)
{
	int sv[2];
	char line[8];
	FILE *stream;

	/* Phoenix-RTOS refused the mode: its F_GETFL had no O_RDWR. */
	spt_pair(type, sv);
	CHECK((stream = fdopen(sv[0], "r+")) != NULL);
	CHECK(fputs("ask\n", stream) >= 0);
	CHECK_RET(fflush(stream), 0);
	CHECK_RECV(sv[1], "ask\n", 4);
	NEED(write(sv[1], "told\n", 5));
	CHECK(fgets(line, sizeof line, stream) == line);
	CHECK(strcmp(line, "told\n") == 0);
}
