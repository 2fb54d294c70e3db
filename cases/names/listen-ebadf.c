/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "listen() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(listen(sv[0], 1), EBADF);
	CHECK_ERR(listen(-1, 1), EBADF);
}
