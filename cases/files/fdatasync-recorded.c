/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fdatasync",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether fdatasync() of an end works, or gives EINVAL",
	.needs  = "fdatasync",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("fdatasync", fdatasync(sv[0]), EINVAL);
}
