/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.fill-and-drain",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];
	long n;

	spt_pair(type, sv);
	CHECK((n = spt_fill(sv[0])) > 0);
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_EQ(spt_drain(sv[1]), n);
	CHECK_EQ(spt_drain(sv[1]), 1);
}
