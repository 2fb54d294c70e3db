/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.links",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "how many links an end has",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	OBSERVE_NUMBER("links", st.st_nlink);
}
