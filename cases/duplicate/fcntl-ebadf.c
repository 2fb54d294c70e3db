/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fcntl.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fcntl() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
	CHECK_ERR(fcntl(sv[0], F_GETFL), EBADF);
	CHECK_ERR(fcntl(sv[0], F_DUPFD, 0), EBADF);
}
