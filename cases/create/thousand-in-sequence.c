/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.repeat",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a thousand pairs made and closed use up nothing",
};

static void test(int type)
{
	int sv[2], before;

	spt_need_type(type);
	before = spt_free_fds();
	for (int i = 0; i < 1000; i++) {
		CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
		NEED(close(sv[0]));
		NEED(close(sv[1]));
	}
	CHECK_EQ(spt_free_fds(), before);
}
