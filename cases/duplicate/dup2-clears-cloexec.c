/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup2.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC of an end is off on the descriptor that dup2() gives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	NEED(dup2(sv[0], 9));
	spt_own(9);
	CHECK_OFF(fcntl(9, F_GETFD), FD_CLOEXEC);
}
