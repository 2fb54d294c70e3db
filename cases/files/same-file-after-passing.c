/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.identity",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end that was passed has the device and the file number that it had",
};

static void test(int type)
{
	int sv[2], way[2], copy;
	struct stat st, other;

	spt_pair(type, sv);
	spt_pair(SOCK_STREAM, way);
	spt_send_fd(way[0], sv[0]);
	copy = spt_recv_fd(way[1]);
	NEED(fstat(sv[0], &st));
	NEED(fstat(copy, &other));
	CHECK(st.st_dev == other.st_dev);
	CHECK(st.st_ino == other.st_ino);
}
