/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.combined",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOEXEC and SOCK_CLOFORK take effect together",
	.needs  = "SOCK_CLOEXEC SOCK_CLOFORK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOEXEC | SOCK_CLOFORK, sv);
	for (int i = 0; i < 2; i++) {
		CHECK_ON(fcntl(sv[i], F_GETFD), FD_CLOEXEC);
		CHECK_ON(fcntl(sv[i], F_GETFD), FD_CLOFORK);
	}
	CHECK_TYPE(sv[0], type);
}
