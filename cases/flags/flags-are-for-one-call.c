/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.separate",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the flags of one call are not set by the next",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int flagged[2], sv[2];

	spt_need_type(type);
	NEED(socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
	    flagged));
	spt_own(flagged[0]);
	spt_own(flagged[1]);
	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		CHECK_OFF(fcntl(sv[i], F_GETFD), FD_CLOEXEC);
		CHECK_OFF(fcntl(sv[i], F_GETFL), O_NONBLOCK);
	}
}
