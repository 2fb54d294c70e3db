/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an unknown flag in the type leaves no descriptor open",
};

static void test(int type)
{
	int sv[2], before;

	spt_need_type(type);
	before = spt_free_fds();
	FAILS_OR_SKIP(socketpair(AF_UNIX, type | 0x04000000, 0, sv),
		"the flag is ignored here");
	CHECK_EQ(spt_free_fds(), before);
}
