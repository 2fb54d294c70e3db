/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-getfd",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_GETFD gives a value that is not negative, whatever is set",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(fcntl(sv[0], F_GETFD) >= 0);
	NEED(fcntl(sv[0], F_SETFD, FD_CLOEXEC));
	CHECK(fcntl(sv[0], F_GETFD) >= 0);
}
