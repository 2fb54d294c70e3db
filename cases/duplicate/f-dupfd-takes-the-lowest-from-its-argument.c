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
	NEED(taken = spt_own(fcntl(0, F_DUPFD, 9)));
	copy = spt_own(fcntl(sv[0], F_DUPFD, 9));
	CHECK_EQ(copy, taken == 9 ? 10 : 9);
}
