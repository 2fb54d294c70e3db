/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.separate",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOFORK sets neither FD_CLOEXEC nor O_NONBLOCK",
	.needs  = "SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOFORK, sv);
	for (int i = 0; i < 2; i++) {
		CHECK_OFF(fcntl(sv[i], F_GETFD), FD_CLOEXEC);
		CHECK_OFF(fcntl(sv[i], F_GETFL), O_NONBLOCK);
	}
}
