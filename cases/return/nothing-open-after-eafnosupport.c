/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EAFNOSUPPORT leaves no descriptor open",
};

static void test(int type)
{
	int sv[2], before;

	before = spt_free_fds();
	NEED_FAIL(socketpair(-1, type, 0, sv));
	CHECK_EQ(spt_free_fds(), before);
}
