/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.separate",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOEXEC leaves O_NONBLOCK off",
	.needs  = "SOCK_CLOEXEC",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOEXEC, sv);
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_OFF(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
