/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.meaningful",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end belongs to the user and group that made it",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	OBSERVE("owner", st.st_uid == geteuid() ? "the user" : "another");
	OBSERVE("group", st.st_gid == getegid() ? "the group" : "another");
}
