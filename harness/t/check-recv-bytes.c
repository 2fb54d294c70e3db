/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-bytes",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "a\"\\\0#\n", 6, 0), 6);
	CHECK_RECV(sv[1], "", 0);
}
