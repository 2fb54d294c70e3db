/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EOPNOTSUPP-send",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "sendto() of a message with MSG_OOB fails with EOPNOTSUPP, and sends nothing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(sendto(sv[0], "x", 1, MSG_OOB, NULL, 0), EOPNOTSUPP);
	CHECK_EMPTY(sv[1]);
}
