/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.combined",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOFORK and SOCK_NONBLOCK take effect together",
	.needs  = "SOCK_CLOFORK SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOFORK | SOCK_NONBLOCK, sv);
	for (int i = 0; i < 2; i++) {
		CHECK_ON(fcntl(sv[i], F_GETFD), FD_CLOFORK);
		CHECK_ON(fcntl(sv[i], F_GETFL), O_NONBLOCK);
	}
	CHECK_TYPE(sv[0], type);
}
