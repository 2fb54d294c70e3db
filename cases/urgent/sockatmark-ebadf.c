/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sockatmark() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2], fd;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_ERR(sockatmark(fd), EBADF);
	CHECK_ERR(sockatmark(-1), EBADF);
}
