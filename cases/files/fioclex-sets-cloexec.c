/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIOCLEX",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FIOCLEX sets FD_CLOEXEC on an end, and FIONCLEX clears it",
	.needs  = "FIOCLEX",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	SKIP_IF_ERR(ioctl(sv[0], FIOCLEX, NULL), ENOTTY,
	    "FIOCLEX is not for sockets");
	CHECK_ON(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
	CHECK_OFF(fcntl(sv[1], F_GETFD), FD_CLOEXEC);
	CHECK_RET(ioctl(sv[0], FIONCLEX, NULL), 0);
	CHECK_OFF(fcntl(sv[0], F_GETFD), FD_CLOEXEC);
}
