/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fstat() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(fstat(sv[0], &st), EBADF);
}
