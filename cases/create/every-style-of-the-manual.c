/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "glibc-manual/styles",
	.level  = MANUAL,
	.types  = STREAM | DGRAM,
	.says   = "the style can be that of a stream or of datagrams",
};

static void test(int type)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
