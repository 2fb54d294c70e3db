/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC of an end is off on the descriptor that F_DUPFD gives",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	NEED(copy = spt_own(fcntl(sv[0], F_DUPFD, 0)));
	CHECK_OFF(fcntl(copy, F_GETFD), FD_CLOEXEC);
}
