/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.no-leak",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EFAULT for an array next to the null pointer leaves no descriptor open",
};

static void test(int type)
{
	int *sv = spt_tiny(), before;

	spt_need_type(type);
	spt_need_no_crash(type, sv);
	before = spt_free_fds();
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(spt_free_fds(), before);
}
