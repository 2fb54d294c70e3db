/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ten thousand calls refused with EAFNOSUPPORT leave no descriptor open",
	.seconds = 20,
};

static void test(int type)
{
	int sv[2], before = spt_free_fds();

	for (int i = 0; i < 10000; i++)
		NEED_FAIL(socketpair(-1, type, 0, sv));
	CHECK_EQ(spt_free_fds(), before);
}
