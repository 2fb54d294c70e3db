/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pwrite.ESPIPE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pwrite() on an end gives ESPIPE and sends nothing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(pwrite(sv[0], "x", 1, 0), ESPIPE);
	CHECK_EMPTY(sv[1]);
}
