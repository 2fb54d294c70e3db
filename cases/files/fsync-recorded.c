/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fsync",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether fsync() of an end works, or gives EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("fsync", fsync(sv[0]), EINVAL);
}
