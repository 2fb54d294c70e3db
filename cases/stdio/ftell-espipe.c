/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fseek.ESPIPE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ftell() on the stream of an end gives ESPIPE",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "r")) ? 0 : -1);
	CHECK_ERR(ftell(stream), ESPIPE);
}
