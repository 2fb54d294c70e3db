/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.identical",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the descriptor flags of the two sockets are the same",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_EQ(fcntl(sv[1], F_GETFD), fcntl(sv[0], F_GETFD));
}
