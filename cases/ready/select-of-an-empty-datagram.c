/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.read",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "select() reports an end that has an empty datagram",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "", 0, 0));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
