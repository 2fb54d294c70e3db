/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.control",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() reports an end for which a message with a descriptor is there",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_send_fd(sv[1], sv[1]);
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
