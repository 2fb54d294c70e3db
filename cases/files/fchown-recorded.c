/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fchown",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end can be given to its own owner",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("fchown", fchown(sv[0], geteuid(), getegid()),
		EINVAL);
}
