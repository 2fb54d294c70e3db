/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.separate",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_NONBLOCK leaves FD_CLOEXEC off",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_NONBLOCK, sv);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
	CHECK_OFF(fcntl(sv[1], F_GETFD), FD_CLOEXEC);
}
