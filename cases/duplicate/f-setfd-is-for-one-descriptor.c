/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfd.own",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETFD sets FD_CLOEXEC on one descriptor, on no duplicate and not on the peer",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	CHECK_RET(fcntl(sv[0], F_SETFD, FD_CLOEXEC), 0);
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
	CHECK_OFF(fcntl(copy, F_GETFD), FD_CLOEXEC);
	CHECK_OFF(fcntl(sv[1], F_GETFD), FD_CLOEXEC);
}
