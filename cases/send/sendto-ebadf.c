/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendto() to a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(sendto(fd, "x", 1, 0, NULL, 0), EBADF);
}
