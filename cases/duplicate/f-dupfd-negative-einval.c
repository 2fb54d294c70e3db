/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_DUPFD with a negative argument gives EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(fcntl(sv[0], F_DUPFD, -1), EINVAL);
}
