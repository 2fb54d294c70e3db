/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC of SOCK_CLOEXEC can be cleared: the end stays open in exec then",
	.needs  = "SOCK_CLOEXEC",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOEXEC, sv);
	CHECK_RET(fcntl(sv[0], F_SETFD, 0), 0);
	CHECK_OPEN_AFTER_EXEC(sv[0], 1);
	CHECK_OPEN_AFTER_EXEC(sv[1], 0);
}
