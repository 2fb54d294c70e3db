/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_DUPFD gives the lowest free descriptor that is not below its argument",
};

static void test(int type)
{
	int sv[2], taken, copy;

	spt_pair(type, sv);
	NEED(taken = spt_own(fcntl(0, F_DUPFD, 20)));
	copy = spt_own(fcntl(sv[0], F_DUPFD, 20));
	CHECK_EQ(copy, taken == 20 ? 21 : 20);
}
