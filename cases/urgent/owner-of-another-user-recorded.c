/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.EPERM",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN of process 1 by an ordinary user succeeds, or fails with EPERM",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("F_SETOWN", fcntl(sv[0], F_SETOWN, 1), EPERM, ESRCH);
}
