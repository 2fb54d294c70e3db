/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EOPNOTSUPP-recv",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "recvfrom() with MSG_OOB of messages fails with EOPNOTSUPP",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	CHECK_ERR(recvfrom(sv[0], &byte, 1, MSG_OOB, NULL, NULL), EOPNOTSUPP);
}
