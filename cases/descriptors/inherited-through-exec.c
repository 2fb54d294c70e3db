/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.no-cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both ends stay open in a program that is started",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_OPEN_AFTER_EXEC(sv[0], 1);
	CHECK_OPEN_AFTER_EXEC(sv[1], 1);
}
