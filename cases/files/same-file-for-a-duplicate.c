/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.identity",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a duplicate has the device and the file number of its end",
};

static void test(int type)
{
	int sv[2], copy;
	struct stat st, other;

	spt_pair(type, sv);
	NEED(copy = spt_own(dup(sv[0])));
	NEED(fstat(sv[0], &st));
	NEED(fstat(copy, &other));
	CHECK(st.st_dev == other.st_dev);
	CHECK(st.st_ino == other.st_ino);
}
