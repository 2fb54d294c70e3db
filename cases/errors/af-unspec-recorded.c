/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.AF_UNSPEC",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "how the domain AF_UNSPEC is answered",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	OBSERVE_CALL("AF_UNSPEC", socketpair(AF_UNSPEC, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}
