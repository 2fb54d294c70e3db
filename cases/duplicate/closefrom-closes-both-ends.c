/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "closefrom",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "closefrom() closes the ends that it is told to",
	.needs  = "closefrom",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	closefrom(sv[0] < sv[1] ? sv[0] : sv[1]);
	CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
	CHECK_ERR(fcntl(sv[1], F_GETFD), EBADF);
}
