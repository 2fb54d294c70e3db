/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close_range",
	.level  = EXTENSION,
	.types  = STREAM | SEQPACKET,
	.says   = "close_range() closes an end, and its peer finds the end of file",
	.needs  = "close_range",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close_range((unsigned)sv[1], (unsigned)sv[1], 0), 0);
	CHECK_ERR(fcntl(sv[1], F_GETFD), EBADF);
	CHECK_RECV(sv[0], "", 0);
}
