/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "readv() with nothing to receive and O_NONBLOCK set fails with EAGAIN",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(readv(sv[0], &io, 1), EAGAIN, EWOULDBLOCK);
}
