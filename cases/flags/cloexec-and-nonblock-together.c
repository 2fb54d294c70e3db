/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.combined",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOEXEC and SOCK_NONBLOCK can be asked for together",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_RET(socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK,
		0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
	for (int i = 0; i < 2; i++) {
		CHECK_ON(fcntl(sv[i], F_GETFD), FD_CLOEXEC);
		CHECK_ON(fcntl(sv[i], F_GETFL), O_NONBLOCK);
	}
}
