/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "quality.times",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the times of an end do not go back when it is used",
};

static void test(int type)
{
	int sv[2];
	struct stat st, later;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RECV(sv[0], "x", 1);
	NEED(fstat(sv[0], &later));
	CHECK(later.st_atime >= st.st_atime);
	CHECK(later.st_mtime >= st.st_mtime);
	CHECK(later.st_ctime >= st.st_ctime);
}
