/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <limits.h>

CASE {
	.clause = "owner.EINVAL",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN of the smallest number fails with EINVAL or ESRCH",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(fcntl(sv[0], F_SETOWN, INT_MIN), EINVAL, ESRCH);
	OBSERVE_CALL("F_SETOWN", fcntl(sv[0], F_SETOWN, INT_MIN));
}
