/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.not",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "sockatmark() returns 0 on a new end",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(sockatmark(sv[0]), 0);
}
