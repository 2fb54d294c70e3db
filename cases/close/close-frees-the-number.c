/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "close() returns 0, and the number is no descriptor any more",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
}
