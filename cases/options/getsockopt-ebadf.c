/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockopt.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockopt() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd, value = 0;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, &size),
	    EBADF);
}
