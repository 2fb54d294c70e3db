/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK cleared on one end stays on at the other",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_NONBLOCK, sv);
	NEED(fcntl(sv[0], F_SETFL, fcntl(sv[0], F_GETFL) & ~O_NONBLOCK));
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_ON(fcntl(sv[1], F_GETFL), O_NONBLOCK);
}
