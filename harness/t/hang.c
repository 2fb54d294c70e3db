/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.hang",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "what the harness makes of this",
	.seconds = 1,
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	CHECK_RET(recv(sv[0], &byte, 1, 0), 1);
}
