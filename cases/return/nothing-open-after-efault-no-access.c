/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.no-leak",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EFAULT for an array without access leaves no descriptor open",
};

static void test(int type)
{
	int *sv = spt_no_access(), before;

	spt_need_type(type);
	spt_need_no_crash(type, sv);
	before = spt_free_fds();
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_EQ(spt_free_fds(), before);
}
