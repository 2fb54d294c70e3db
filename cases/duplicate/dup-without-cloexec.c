/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC of an end is off on its duplicate",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	CHECK_OFF(fcntl(copy, F_GETFD), FD_CLOEXEC);
}
