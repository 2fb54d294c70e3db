/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end can be closed once, then it gives EBADF",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(close(sv[0]), EBADF);
}
