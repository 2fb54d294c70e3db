/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EPROTONOSUPPORT leaves no descriptor open",
};

static void test(int type)
{
	int sv[2], before;

	spt_need_type(type);
	before = spt_free_fds();
	NEED_FAIL(socketpair(AF_UNIX, type, 9999, sv));
	CHECK_EQ(spt_free_fds(), before);
}
