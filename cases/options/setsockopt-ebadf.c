/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd, value = 0;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, size),
	    EBADF);
}
