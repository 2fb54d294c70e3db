/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-other",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "pond", 4, 0), 4);
	CHECK_RECV(sv[1], "ping", 4);
}
