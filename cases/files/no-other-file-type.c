/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end is of the file type socket and of no other",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	CHECK(S_ISSOCK(st.st_mode));
	CHECK(!S_ISREG(st.st_mode));
	CHECK(!S_ISDIR(st.st_mode));
	CHECK(!S_ISCHR(st.st_mode));
	CHECK(!S_ISBLK(st.st_mode));
	CHECK(!S_ISLNK(st.st_mode));
}
