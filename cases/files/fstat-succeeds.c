/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fstat() succeeds on either end",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	CHECK_RET(fstat(sv[0], &st), 0);
	CHECK_RET(fstat(sv[1], &st), 0);
}
