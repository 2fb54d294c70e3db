/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.read",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "select() reports an end after its own SHUT_RD",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RD));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
