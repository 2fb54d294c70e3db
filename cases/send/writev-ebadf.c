/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() to a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd;
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(writev(fd, &io, 1), EBADF);
}
