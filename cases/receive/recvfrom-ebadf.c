/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvfrom() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd;
	char byte;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(recvfrom(fd, &byte, 1, 0, NULL, NULL), EBADF);
}
