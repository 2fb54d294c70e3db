/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.stored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the elements of the array are changed, to numbers that are not negative",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };

	/* A program that passed a copy of its array found -1 in it. */
	spt_pair(type, sv);
	CHECK(sv[0] >= 0);
	CHECK(sv[1] >= 0);
}
