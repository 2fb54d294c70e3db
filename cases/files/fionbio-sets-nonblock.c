/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIONBIO",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FIONBIO sets O_NONBLOCK on an end, and clears it",
	.needs  = "FIONBIO",
};

static void test(int type)
{
	int sv[2], on = 1, off = 0;

	spt_pair(type, sv);
	SKIP_IF_ERR(ioctl(sv[0], FIONBIO, &off), ENOTTY,
	    "FIONBIO is not for sockets");
	CHECK_RET(ioctl(sv[0], FIONBIO, &on), 0);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_OFF(fcntl(sv[1], F_GETFL), O_NONBLOCK);
	CHECK_RET(ioctl(sv[0], FIONBIO, &off), 0);
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
}
