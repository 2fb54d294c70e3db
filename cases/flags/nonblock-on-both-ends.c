/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_NONBLOCK sets O_NONBLOCK on both ends",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_RET(socketpair(AF_UNIX, type | SOCK_NONBLOCK, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_ON(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
