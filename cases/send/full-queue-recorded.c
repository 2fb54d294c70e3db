/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.ENOBUFS",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "without room and with O_NONBLOCK, EAGAIN or ENOBUFS is given",
};

enum { SIZE = 1000 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while (send(sv[0], data, SIZE, 0) > 0)
		;
	OBSERVE_ONE_OF("full", send(sv[0], data, SIZE, 0), EAGAIN, EWOULDBLOCK,
	    ENOBUFS);
}
