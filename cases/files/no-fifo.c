/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "S_ISFIFO() is false of an end",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	CHECK(!S_ISFIFO(st.st_mode));
	NEED(fstat(sv[1], &st));
	CHECK(!S_ISFIFO(st.st_mode));
}
