/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.reuse",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a closed end gives its number back",
};

static void test(int type)
{
	int sv[2], number;

	spt_pair(type, sv);
	number = sv[0] < sv[1] ? sv[0] : sv[1];
	CHECK_RET(close(number), 0);
	CHECK_RET(spt_own(dup(0)), number);
}
