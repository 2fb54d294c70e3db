/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.identity",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end keeps its device and file number when it is used",
};

static void test(int type)
{
	int sv[2];
	struct stat st, other;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	NEED(send(sv[0], "x", 1, EOR(type)));
	CHECK_RECV(sv[1], "x", 1);
	NEED(fstat(sv[0], &other));
	CHECK(st.st_dev == other.st_dev);
	CHECK(st.st_ino == other.st_ino);
}
