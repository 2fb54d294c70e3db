/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.stored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both elements hold an open descriptor",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	spt_pair(type, sv);
	CHECK(fcntl(sv[0], F_GETFD) != -1);
	CHECK(fcntl(sv[1], F_GETFD) != -1);
}
