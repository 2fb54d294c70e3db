/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.no-descriptors",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after EAFNOSUPPORT a pair gets the numbers that it would have had",
};

static void test(int type)
{
	int sv[2], would[2];

	spt_need_type(type);
	NEED(socketpair(AF_UNIX, type, 0, would));
	NEED(close(would[0]));
	NEED(close(would[1]));
	NEED_FAIL(socketpair(9999, type, 0, sv));
	NEED(socketpair(AF_UNIX, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_SET(sv, would[0], would[1]);
}
