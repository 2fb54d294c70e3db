/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.receive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() with nothing to receive and O_NONBLOCK set fails with EAGAIN",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
