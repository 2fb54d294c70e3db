/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the descriptors are the two lowest free also if they are apart",
};

static void test(int type)
{
	int sv[2];

	for (int fd = 3; fd < 9; fd++)
		if (fd != 5)
			NEED(spt_own(dup2(0, fd)));
	spt_pair(type, sv);
	CHECK_SET(sv, 5, 9);
}
