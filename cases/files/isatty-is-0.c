/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "isatty",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "isatty() of an end is 0",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(isatty(sv[0]), 0);
	CHECK_RET(isatty(sv[1]), 0);
}
