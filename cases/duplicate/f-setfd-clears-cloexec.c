/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfd.clear",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETFD clears FD_CLOEXEC again, and the end stays open in exec",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	CHECK_RET(fcntl(sv[0], F_SETFD, 0), 0);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
	CHECK_OPEN_AFTER_EXEC(sv[0], 1);
}
