/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "posix_close",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "posix_close() closes an end",
	.needs  = "posix_close",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(posix_close(sv[0], 0), 0);
	CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
}
