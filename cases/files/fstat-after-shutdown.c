/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fstat() succeeds on an end that was shut down",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_RET(fstat(sv[0], &st), 0);
	CHECK(S_ISSOCK(st.st_mode));
}
