/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.ends",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether the two ends have different file numbers",
};

static void test(int type)
{
	int sv[2];
	struct stat st, other;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	NEED(fstat(sv[1], &other));
	OBSERVE("file_numbers", st.st_ino != other.st_ino ? "different" :
	    st.st_ino == 0 ? "both 0" : "the same");
}
