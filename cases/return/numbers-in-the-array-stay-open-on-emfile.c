/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.closes-nothing",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "EMFILE closes no descriptor whose number was in the array",
};

static void test(int type)
{
	int sv[2], given[2];

	spt_pair(type, given);
	memcpy(sv, given, sizeof sv);
	spt_leave_fds(1);
	NEED_FAIL(socketpair(AF_UNIX, type, 0, sv));
	CHECK_RET(fcntl(given[0], F_GETFD), 0);
	CHECK_RET(fcntl(given[1], F_GETFD), 0);
}
