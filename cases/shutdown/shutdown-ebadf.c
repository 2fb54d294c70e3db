/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "shutdown() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(shutdown(fd, SHUT_RDWR), EBADF);
	CHECK_ERR(shutdown(-1, SHUT_RDWR), EBADF);
}
