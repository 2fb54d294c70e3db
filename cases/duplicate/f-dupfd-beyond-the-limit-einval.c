/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-dupfd.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_DUPFD with the number of descriptors that there can be gives EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(fcntl(sv[0], F_DUPFD, (int)sysconf(_SC_OPEN_MAX)), EINVAL);
}
