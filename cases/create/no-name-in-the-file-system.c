/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.unbound",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pair leaves no name in the current directory",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_scratch();
	CHECK_FILES(0);
	NEED(socketpair(AF_UNIX, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_FILES(0);
}
